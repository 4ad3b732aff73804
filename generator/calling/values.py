"""Values of a profile as they are compared and shown: one text for each, however it was typed."""

import re
from typing import Any

_ANSWERS = {"true": "yes", "false": "no"}
_NO_CENTS = re.compile(r"([0-9]+)\.0+")


def as_text(value: Any) -> str:
    """Return a value as text: true is yes, 450.00 is 450, and a list has commas."""
    if isinstance(value, list | tuple):
        return ", ".join(map(as_text, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return ""
    text = _ANSWERS.get(str(value), str(value))
    return whole[1] if (whole := _NO_CENTS.fullmatch(text)) else text
