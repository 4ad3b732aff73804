"""Numbers that a text tells: amounts, shares, dates and counts, with the unit of each.

A number word from two to twelve counts where a measure follows it, like weeks or trials, and one
from five always. The numbers of a list and of our own steps are no numbers.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.model.month_names import MONTHS
from generator.reading.articles.units import (
    COUNTED_WORDS,
    DATE,
    MONEY,
    PART,
    SHARE,
    UNIT_WORDS,
    each,
    unit_of,
)

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
WORD_VALUES = {word: str(n) for n, word in enumerate((*_WORDS, "twelve"), 2)} | {
    "once": "1",
    "twice": "2",
}
_LARGER = WORD_VALUES.keys() - {"two", "three", "four", "once", "twice"}
_PARTS = {"half": "1/2", "a third": "1/3", "two thirds": "2/3", "a quarter": "1/4"} | {
    "three quarters": "3/4",
    "a fifth": "1/5",
    "a tenth": "1/10",
    "double": "2/1",
    "twice as": "2/1",
    "triple": "3/1",
    "three times as": "3/1",
}
_EACH = r"(?=(?P<{}> (?:a|per|each) (?:hour|day|week|month|year|session|dose)\b)?)"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})[a-z]{{0,6}}"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
# A unit stands behind its number, with one word between at most: 12 business days, 24-hour.
_UNIT = (
    rf"(?P<share> ?%){_EACH.format('shared')}|[ -](?:[a-z]{{1,14}}[ -])??(?P<unit>{UNIT_WORDS})\b"
    r"(?P<rate> (?:a|per) [a-z]+)?"
)
_TOLD = re.compile(
    rf"(?<![\w.,$/-])(?:(?P<day>\d{{1,2}}) )?{_MONTH} (?P<year>(?:19|20)\d\d)(?!\d)"
    r"|(?P<phone>(?<![\w-])(?:1-)?\d{3}-\d{3}-\d{4}(?!\d))"
    r"|(?P<pair>(?<![\w/])\d{2,3}/\d{2,3}(?![\w/]))"
    r"|(?P<code>\b(?:[A-Z]{1,2}-?\d{2,5}|\d{4}-[A-Z]{2}\d\d|\d{5}|\d{3}[AB])\b)"
    rf"|(?P<usd>[$\u20ac\u00a3\u00a5] ?(?:{_NUMBER})(?: [bm]illion)?){_EACH.format('charged')}"
    rf"|(?P<part>(?<!-)\b(?:{'|'.join(_PARTS)})\b(?! an hour| vision|-))"
    rf"|(?P<number>(?<![\w.,$/^-])(?:{_NUMBER}))(?:{_UNIT})?(?![\d/]|[a-z])"
    rf"|\b(?P<word>{'|'.join(WORD_VALUES)})[ -](?:[a-z]{{1,14}} )??(?P<of>{COUNTED_WORDS})\b"
    rf"|(?<!the )\b(?P<bare>{'|'.join(sorted(_LARGER))})\b",
    re.IGNORECASE,
)
_RANGE = re.compile(r" (?:to|or) (?:about )?|-|\u2013")
_NO_NUMBERS = re.compile(r"^\s*\d{1,3}[.)]\s|\bsteps? \d(?: to \d)?\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class StatedNumber:
    """One number: as found, where it starts, its value, and what it counts."""

    written: str
    start: int
    value: str
    """Without commas and needless zeros; a date as 2026-12-31, 2026-12 or 2026."""
    unit: str = ""
    """As `unit_of` names it; empty where no unit stands behind the number."""
    word: str = ""
    """The unit as it was typed."""

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.written)


def stated_numbers(text: str) -> list[StatedNumber]:
    """Return every number of a text, in order; the first of a range has the unit of its second.

    Money has none to give: each amount has its sign.
    """
    text = _NO_NUMBERS.sub(lambda match: " " * len(match[0]), text)
    numbers = [_stated(one) for one in _TOLD.finditer(text)]
    for at in range(len(numbers) - 2, -1, -1):
        before, after = numbers[at], numbers[at + 1]
        shared = not before.unit and not after.unit.startswith(MONEY)
        if shared and _RANGE.fullmatch(text, before.end, after.start):
            numbers[at] = replace(before, unit=after.unit, word=after.word)
    return numbers


def value_of(number: str) -> str:
    """Return a number without commas and needless zeros: ``1,158.0`` is ``1158``."""
    plain = Decimal(number.replace(",", "")).normalize()
    return f"{plain:f}"


def _stated(match: re.Match[str]) -> StatedNumber:
    groups = match.groupdict()
    number = StatedNumber(match[0], match.start(), match[0])
    if groups["month"]:
        return replace(number, value=_date(groups), unit=DATE)
    if groups["phone"] or groups["pair"] or groups["code"]:
        return number
    if groups["usd"]:
        return replace(number, value=_amount(match[0]), unit=each(MONEY, groups["charged"]))
    if groups["part"]:
        return replace(number, value=_PARTS[match[0].lower()], unit=PART)
    if groups["bare"]:
        return replace(number, value=WORD_VALUES[match[0].lower()])
    if groups["word"]:
        value = WORD_VALUES[groups["word"].lower()]
        words = match[0].partition(" ")[2] or groups["of"]
        return replace(number, value=value, unit=unit_of(words), word=groups["of"])
    return _counted(number, groups)


def _counted(stated: StatedNumber, groups: dict[str, str | None]) -> StatedNumber:
    number, word = groups["number"] or "", groups["unit"] or ""
    value = value_of(number)
    if groups["share"]:
        return replace(stated, value=value, unit=each(SHARE, groups["shared"]), word="%")
    if _YEAR.fullmatch(number):
        return replace(stated, written=number, value=value, unit=DATE)
    unit = unit_of(f"{word}{groups['rate'] or ''}") if word else ""
    return replace(stated, value=value, unit=unit, word=word)


def _amount(written: str) -> str:
    """Return an amount of money: dollars as a number, another currency with its sign."""
    amount, _, scale = written[1:].strip().partition(" ")
    sign = "" if written[0] == "$" else written[0]
    return f"{sign}{value_of(amount)} {scale}".strip()


def _date(groups: dict[str, str | None]) -> str:
    names = [name.lower() for name in MONTHS]
    month = f"{groups['year']}-{names.index(str(groups['month']).lower()) + 1:02}"
    return f"{month}-{int(groups['day']):02}" if groups["day"] else month
