"""Words that make a number the least or the most, like at least 2 hours or within 3 days.

A page may say so only where a figure of its source does; a number told alone claims neither end.
"""

import re
from collections.abc import Collection
from decimal import Decimal

from generator.model.figure import Bound, Figure
from generator.reading.articles.denials import denies
from generator.reading.articles.held_figures import Held
from generator.reading.articles.sentence_with import sentence_with
from generator.reading.articles.stated_numbers import StatedNumber, stated_numbers
from generator.reading.articles.units import PART

_LEAST = (
    r"at (?:the )?least|more than|above|beyond|longer than|higher than|no (?:less|fewer) than"
    r"|not less than|a minimum of|upwards of|starting at|exceed(?:s|ing)|as (?:many|much|long) as"
)
_MOST = (
    r"at (?:the )?most|up to|under|below|beneath|within|less than|fewer than|lower than"
    r"|shorter than|(?:no|not) (?:more|later|longer) than|a maximum of|as (?:few|little) as"
    r"|(?:just|well) under|not even|barely|max\."
)
_LEAST_SIGNS, _MOST_SIGNS = ">\u2265", "<\u2264"
# The longest wording is met first: no more than is no more than.
_BEFORE = re.compile(
    rf"(?:\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST})) (?:about )?"
    rf"|(?P<most_sign>[{_MOST_SIGNS}]=?) ?|(?P<least_sign>[{_LEAST_SIGNS}]=?) ?)$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r" or (?:(?P<least>more|longer|older|above)|(?P<most>less|fewer|younger|below))\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\bover (?:about )?$", re.IGNORECASE)
_TIMES = ("minute", "hour", "day", "week", "month", "year")
_LONGEST = 30
_TO = re.compile(r" to (?:about )?|\u2013", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|fell|cut|drops?|dropped) (?:about )?$", re.IGNORECASE)
_PLAIN = re.compile(r"\d+(?:\.\d+)?")


def bound_of(text: str, number: StatedNumber) -> Bound | None:
    """Return which end of a span a number of a text is; None where the text does not say."""
    before = _BEFORE.search(text[max(0, number.start - _LONGEST) : number.start])
    match = before or _AFTER.match(text, number.end)
    if match is None:
        return _over(text, number)
    if match[0].lower().startswith("within") and _is_barred(text, number):
        return None
    ends = match.groupdict()
    return Bound.AT_MOST if ends["most"] or ends.get("most_sign") else Bound.AT_LEAST


def _is_barred(text: str, number: StatedNumber) -> bool:
    """Return whether its sentence denies: no driving within a day claims neither end of it."""
    return denies(sentence_with(text, number.start, number.end))


def _over(text: str, number: StatedNumber) -> Bound | None:
    """Return that a number is the least after "over", which before a time means during it."""
    is_over = _OVER.search(text[max(0, number.start - _LONGEST) : number.start])
    return Bound.AT_LEAST if is_over and number.unit not in _TIMES else None


def runs_backwards(text: str, before: StatedNumber, after: StatedNumber) -> bool:
    """Return whether two numbers are a range that begins at its end, like $800 to $400.

    What falls from one number to another is no range.
    """
    if before.unit != after.unit or not _TO.fullmatch(text, before.end, after.start):
        return False
    if _FROM.search(text[max(0, before.start - _LONGEST) : before.start]):
        return False
    values = (before.value, after.value)
    return all(map(_PLAIN.fullmatch, values)) and Decimal(values[0]) > Decimal(values[1])


def bound_not_held(text: str, number: StatedNumber, proofs: Collection[Held]) -> Bound | None:
    """Return the end that a text makes a number, where no figure of it is that end."""
    bound = bound_of(text, number)
    held = {_held(one.figure, number) for one in proofs if one.figure}
    return bound if bound not in held else None


def _held(figure: Figure, number: StatedNumber) -> Bound | None:
    """Return the end that a figure is; that of a fraction stands in the words it is about."""
    if number.unit != PART:
        return figure.bound
    parts = (one for one in stated_numbers(figure.of) if one.value == number.value)
    return next((bound_of(figure.of, one) for one in parts), None)
