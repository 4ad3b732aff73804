"""A value stands once in a list, and a comma in a list ends an entry."""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.languages import language_named
from generator.model.problem import FieldPath
from generator.model.refusal import printable, shown_briefly
from generator.model.synonyms import folded
from generator.reading.profiles.raw_profile import Trouble
from generator.reading.validation.messages import name_of

_TAIL = re.compile(
    r"(?:inc|llc|pllc|pc|pa|ltd|corp|co|llp|lp|p\.?c|l\.?l\.?c|p\.?l\.?l\.?c)\.?"
    r"|(?:and|or|&)\s.*",
    re.IGNORECASE,
)
_DASHED = re.compile(r"-\s?[^\W\d_]")
# Lists of words of ours: PA is a state there, and a credential.
_CODES = frozenset({"states", "routes", "evidence"})


def repeated(data: dict[str, Any]) -> Iterator[Trouble]:
    """Yield what stands in a list for the second time, and what looks like half an entry."""
    todo: list[tuple[FieldPath, Any]] = [((), data)]
    while todo:
        at, here = todo.pop()
        if isinstance(here, list):
            yield from _in_list(at, here)
        for key, value in here.items() if isinstance(here, dict) else enumerate(here):
            if isinstance(value, dict | list):
                todo.append(((*at, key), value))


def _in_list(at: FieldPath, listed: list[Any]) -> Iterator[Trouble]:
    first: dict[str, int] = {}
    reported: set[str] = set()
    is_text = at[-1] not in _CODES and at[:1] != ("routes",)
    for index, value in enumerate(listed):
        if not isinstance(value, str):
            continue
        if is_text and _DASHED.match(value):
            yield _dashed((*at, index), value)
        name = _one_name(at, value)
        if name in first:
            if name not in reported:
                message = f"{name_of(at)}: {shown_briefly(value)} stands more than once; "
                message += f"the first is entry {first[name] + 1}"
                yield Trouble((*at, index), "value-twice", message, "keep one of them")
            reported.add(name)
        elif is_text and index and _TAIL.fullmatch(value.strip()):
            yield _half((*at, index), value, listed[index - 1])
        first.setdefault(name, index)
        if at == ("languages", "values"):
            yield from _language((*at, index), value)


def _one_name(at: FieldPath, value: str) -> str:
    plain = folded(value) or value
    return folded(language_named(value)) if at == ("languages", "values") else plain


def _dashed(at: FieldPath, value: str) -> Trouble:
    message = f"{name_of(at)}: an entry between brackets has no dash; found {shown_briefly(value)}"
    return Trouble(at, "dash-in-brackets", message, f"write '{printable(value[1:].strip())}'")


def _half(at: FieldPath, value: str, before: Any) -> Trouble:
    message = f"{name_of(at)}: this looks like the end of the entry before it; found "
    message += shown_briefly(value)
    whole = shown_briefly(f"{before}, {value}")[1:-1] if isinstance(before, str) else ""
    fix = f'a comma ends an entry; if both are one, write "{whole}"'
    return Trouble(at, "entry-cut-in-two", message, fix)


def _language(at: FieldPath, value: str) -> Iterator[Trouble]:
    if "," in value or " and " in value or "/" in value:
        message = f"{name_of(at)}: one language is one entry; found {shown_briefly(value)}"
        yield Trouble(at, "languages-in-one", message, "write each language as an entry of its own")
    elif value.islower() or (value.isupper() and len(value) > 3):
        message = f"{name_of(at)}: a language begins with one capital; found {shown_briefly(value)}"
        yield Trouble(at, "language-name", message, f"did you mean '{value.strip().title()}'?")
