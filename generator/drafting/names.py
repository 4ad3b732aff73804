"""States by name and lists of names in running text, as pages write them."""

import re
from collections.abc import Iterator

from generator.model.state import STATES

_LONGEST_FIRST = sorted(STATES.items(), key=lambda one: -len(one[1]))
_CODES = {name.casefold(): code for code, name in _LONGEST_FIRST}
STATE_NAME = "(?:" + "|".join(re.escape(name) for _, name in _LONGEST_FIRST) + ")"
_STATE = re.compile(rf"\b{STATE_NAME}\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s{0,4}(?:,|;|&|\band\b|/|\bor\b)\s{0,4}", re.IGNORECASE)


def states_in(text: str) -> list[str]:
    """Return the postal codes of the states that a text names in full, each once, in its order.

    "Washington, DC" is not the state of Washington.
    """
    text = re.sub(r"\bWashington,? D\.?C\b\.?", "District of Columbia", text, flags=re.IGNORECASE)
    return list(dict.fromkeys(_CODES[one[0].casefold()] for one in _STATE.finditer(text)))


def listed(text: str) -> Iterator[str]:
    """Yield the entries of a list in a sentence: commas, "and", "or" and "&" stand between."""
    for one in _BETWEEN.split(text):
        if entry := one.strip(" .;:"):
            yield entry


_NUMBERS = (
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
COUNT = rf"(?:{'|'.join(_NUMBERS)}|[2-9]|[1-3]\d)"
"""A count of sessions from two on, in letters or figures."""


def in_figures(number: str) -> str:
    """Return a count in figures."""
    number = number.lower()
    return str(_NUMBERS.index(number) + 2) if number in _NUMBERS else number
