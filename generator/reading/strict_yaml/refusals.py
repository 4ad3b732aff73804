"""What a strict reader refuses in YAML, in words for people: code, message, suggestion."""

import re

from generator.model.refusal import shown_briefly

Words = tuple[str, str, str]

EMPTY_FILE: Words = ("empty-file", "there is nothing in here to read", "")
MERGE_KEY: Words = ("merge-key", "'<<' copies keys from elsewhere", "write the keys out")
COMPLEX_KEY: Words = (
    "complex-key",
    "a key must be a word; found a list or mapping",
    "write 'key: value'",
)
SECOND_DOCUMENT: Words = (
    "several-documents",
    "a second document starts here ('---')",
    "take this line out, and what follows into a file of its own",
)


def second_key(key: str, first: int) -> Words:
    """Return the words for a key that stood on line ``first`` before."""
    message = f"{shown_briefly(key)} stands twice; the first is on line {first}"
    return "duplicate-key", message, "keep one of them"


def empty_value(key: str | int, value: str) -> Words:
    """Return the words for a key, or an entry of a list, without a value."""
    if isinstance(key, str) and re.fullmatch(r"\d{3}(\.\d+)?", key):
        return _number_in_two(key)
    what = "an entry of the list" if isinstance(key, int) else shown_briefly(key)
    found = f"; found '{value}', which means nothing in YAML" if value else ""
    fix = "write the value, or take the whole line out: absent means nobody knows"
    return "empty-value", f"{what} has no value{found}", fix


def _number_in_two(key: str) -> Words:
    """Between braces a comma ends a value, so ``{amount_usd: 1,254}`` has two entries."""
    message = f"the comma before {shown_briefly(key)} ends the value, and what follows has none"
    return "comma-in-number", message, "write numbers without a comma, like 1254"


def anchor(name: str) -> Words:
    """Return the words for a value that is given a name."""
    message = f"{shown_briefly(f'&{name}')} names a part to repeat it elsewhere"
    return "anchor", message, "take it out; text that starts with & goes between double quotes"


def alias(name: str) -> Words:
    """Return the words for a value that repeats a named one."""
    message = f"{shown_briefly(f'*{name}')} repeats another part of the file"
    fix = "write the value out; text that starts with * goes between double quotes"
    return "alias", message, fix


def tag(name: str) -> Words:
    """Return the words for a value of a special kind."""
    message = f"the tag {shown_briefly(name)} asks for a special kind of value"
    return "tag", message, "take it out; text that starts with ! goes between double quotes"


def too_deep(levels: int) -> Words:
    """Return the words for parts inside parts without end."""
    message = f"more than {levels} levels inside each other"
    return "too-deep", message, "a file of ours needs about five"


def too_many_values(values: int) -> Words:
    """Return the words for a file that never ends."""
    message = f"more than {values:,} values in one file"
    return "too-many-values", message, "keep what a patient needs, in fewer entries"
