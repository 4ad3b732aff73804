"""How a value is refused, and how a message shows what was found.

A refusal is a `PydanticCustomError` whose context may carry ``accepted`` (words for people),
``choices`` (a list to look for a near miss in) and ``suggestion`` (the very words to write).
"""

import re
import unicodedata
from typing import Any

from pydantic_core import PydanticCustomError

# Printable to Unicode, and blank or without any width to people: fillers, joiners, selectors.
UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U0001d159\U000e0100-\U000e01ef]"
)
SPOKEN = {"\n": "a line break", "\t": "a tab", "\r": "a line break", "\0": "U+0000 null"}


def refuse(code: str, message: str, **context: Any) -> PydanticCustomError:
    """Return the error to raise; braces in ``message`` are filled from ``context``."""
    # Mypy wants a literal; every code and message of ours is written out where it is raised.
    return PydanticCustomError(code, message, context)  # type: ignore[arg-type, unused-ignore]


def shown_briefly(found: object) -> str:
    """Return a value as a message shows it: on one line, without hidden characters, not long."""
    if isinstance(found, str):
        return repr(found if len(found) <= 60 else f"{found[:57]}...")
    if isinstance(found, dict):
        return "keys and values"
    return "a list" if isinstance(found, list) else shown_briefly(str(found))


def printable(text: str) -> str:
    """Return a text for a message, at most 300 letters, with what cannot be printed spelled out."""
    short = text if len(text) <= 300 else f"{text[:297]}..."
    return short if short.isprintable() else short.encode("unicode_escape").decode()


def hidden_character(text: str) -> str | None:
    """Return the first character that nobody sees, but a machine reads, or that has no meaning.

    Among them are the direction overrides, which make people see other words than machines read.
    """
    if text.isascii() and text.isprintable():
        return None
    return next((char for char in text if _is_hidden(char)), None)


def _is_hidden(char: str) -> bool:
    if UNSEEN.match(char):
        return True
    return not char.isprintable() and unicodedata.category(char) != "Zs"


def blank_at_an_end(text: str) -> str | None:
    """Return the blank that a text begins or ends with, of whatever kind."""
    ends = (text[:1], text[-1:])
    return next((char for char in ends if char.isspace()), None)


def has_words(text: str) -> bool:
    """Return whether a text holds a letter or a digit that can be seen."""
    return any(char.isalnum() and not UNSEEN.match(char) for char in text)


def name_of_character(char: str) -> str:
    """Return the name of a character for people."""
    name = unicodedata.name(char, "control character").lower()
    return SPOKEN.get(char) or f"U+{ord(char):04X} {name}"
