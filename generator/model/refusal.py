"""How a value is refused, and how a message shows what was found.

A refusal is a `PydanticCustomError` whose context may carry ``accepted`` (words for people),
``choices`` (a list to look for a near miss in) and ``suggestion`` (the very words to write).
"""

import unicodedata
from typing import Any

from pydantic_core import PydanticCustomError

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


def hidden_character(text: str) -> str | None:
    """Return the first character that nobody sees, but a machine reads, or that has no meaning.

    Among them are the direction overrides, which make people see other words than machines read.
    """
    if text.isprintable():
        return None
    hidden = (c for c in text if not c.isprintable() and unicodedata.category(c) != "Zs")
    return next(hidden, None)


def name_of_character(char: str) -> str:
    """Return the name of a character for people."""
    name = unicodedata.name(char, "control character").lower()
    return SPOKEN.get(char) or f"U+{ord(char):04X} {name}"
