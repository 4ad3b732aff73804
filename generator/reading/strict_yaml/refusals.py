"""What a strict reader refuses in YAML, in words for people: code, message, suggestion."""

import re

from generator.model.refusal import printable, shown_briefly

Message = tuple[str, str, str]

EMPTY_FILE: Message = ("empty-file", "there is nothing in here to read", "")
MERGE_KEY: Message = ("merge-key", "'<<' copies keys from elsewhere", "write the keys out")
COMPLEX_KEY: Message = (
    "complex-key",
    "a key must be a word; found a list or mapping",
    "write 'key: value'",
)
SECOND_DOCUMENT: Message = (
    "several-documents",
    "a second document starts here ('---')",
    "take this line out, and what follows into a file of its own",
)


KEY_LINE = re.compile(r" *(?:- +)*[a-z][a-z_]*:(?: |$)")
"""A line that begins with a key."""


_JOINED = re.compile(r"([A-Za-z_]+)\s*([:=\uff1a])\s*(\S.*)")


def joined(key: str) -> tuple[str, str] | None:
    """Return the key and the value that were typed as one word, like ``answer:yes``."""
    parts = _JOINED.fullmatch(key)
    return (parts[1], parts[3]) if parts else None


def joined_words(key: str) -> Message | None:
    """Return the words for a key and a value without what stands between them."""
    if not (parts := _JOINED.fullmatch(key)):
        return None
    fix = f"write '{printable(parts[1])}: {printable(parts[3])}'"
    if parts[2] == "=":
        message = f"a colon belongs after a key, not '='; found {shown_briefly(key)}"
        return "equals-sign", message, fix
    message = f"a space is missing after the colon; found {shown_briefly(key)}"
    return "no-space-after-colon", message, fix


def open_quote(line: int) -> Message:
    """Return the words for a text whose end is the quotation mark of another one."""
    message = f"a quotation mark is opened here and closed only on line {line}, after other keys"
    return "unclosed-quote", message, "close it at the end of the text, on this line"


def second_key(key: str, first: int) -> Message:
    """Return the words for a key that stood on line ``first`` before."""
    message = f"{shown_briefly(key)} stands twice; the first is on line {first}"
    return "duplicate-key", message, "keep one of them"


def empty_value(key: str | int, value: str) -> Message:
    """Return the words for a key, or an entry of a list, without a value."""
    if isinstance(key, str) and (words := joined_words(key)):
        return words
    what = "an entry of the list" if isinstance(key, int) else shown_briefly(key)
    found = f"; found '{value}', which means nothing in YAML" if value else ""
    fix = "write the value, or take the whole line out: absent means nobody knows"
    return "empty-value", f"{what} has no value{found}", fix


def comma_in_text(key: str, text: str) -> Message:
    """Return the words for a text between braces that a comma ends."""
    message = f"{key}: between braces a comma ends the text; found {shown_briefly(text)}"
    quoted = printable(text.replace("\\", "\\\\").replace('"', '\\"'))
    return "comma-in-text", message, f'put it between double quotes: {key}: "{quoted}"'


def anchor(name: str) -> Message:
    """Return the words for a value that is given a name."""
    message = f"{shown_briefly(f'&{name}')} names a part to repeat it elsewhere"
    return "anchor", message, "take it out; text that starts with & goes between double quotes"


def alias(name: str) -> Message:
    """Return the words for a value that repeats a named one."""
    message = f"{shown_briefly(f'*{name}')} repeats another part of the file"
    fix = "write the value out; text that starts with * goes between double quotes"
    return "alias", message, fix


def tag(name: str) -> Message:
    """Return the words for a value of a special kind."""
    message = f"the tag {shown_briefly(name)} asks for a special kind of value"
    return "tag", message, "take it out; text that starts with ! goes between double quotes"


def too_deep(levels: int) -> Message:
    """Return the words for parts inside parts without end."""
    message = f"more than {levels} levels inside each other"
    return "too-deep", message, "a file of ours needs about five"


def too_many_values(values: int) -> Message:
    """Return the words for a file that never ends."""
    message = f"more than {values:,} values in one file"
    return "too-many-values", message, "keep what a patient needs, in fewer entries"
