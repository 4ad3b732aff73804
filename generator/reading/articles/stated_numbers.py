"""Numbers that a text tells: amounts, shares, dates and counts, with the unit of each.

A number word from two to twelve counts where a measure follows it, like weeks or trials, and one
from five always; larger ones are read as digits. A span such as within a week is one of its unit;
how many dozens of or several weeks are, no figure tells. The numbers of a list and of our own
steps are no numbers, and neither is a span of time that somebody else is quoted with.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from generator.model.month_names import MONTHS
from generator.reading.articles.number_patterns import PART_HOURS, PARTS, STATED, WORD_VALUES
from generator.reading.articles.spelled_numbers import in_digits
from generator.reading.articles.units import DATE, MONEY, PART, SHARE, each, unit_of

_RANGE = re.compile(r" (?:to|or) (?:about )?|-|\u2013")
_NO_NUMBERS = re.compile(r"^\s*\d{1,3}[.)]\s|\bsteps? \d(?: to \d)?\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_QUOTED = re.compile(r'"[^"\n]{1,80}"|\u201c[^\u201d\n]{1,80}\u201d')


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


# A sentence is asked about for its proof, its figures and its bounds.
@lru_cache(maxsize=4096)
def stated_numbers(text: str) -> tuple[StatedNumber, ...]:
    """Return every number of a text, in order; the first of a range has the unit of its second.

    Money has none to give: each amount has its sign.
    """
    text = _NO_NUMBERS.sub(lambda match: " " * len(match[0]), text)
    text, began = in_digits(text)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    numbers = [
        _as_written(_stated(one), began)
        for one in STATED.finditer(text)
        if not (_is_a_span(one) and any(a < one.start() < b for a, b in quoted))
    ]
    for at in range(len(numbers) - 2, -1, -1):
        before, after = numbers[at], numbers[at + 1]
        shared = not before.unit and not after.unit.startswith(MONEY)
        if shared and _RANGE.fullmatch(text, before.end, after.start):
            numbers[at] = replace(before, unit=after.unit, word=after.word)
    return tuple(numbers)


def value_of(number: str) -> str:
    """Return a number without commas and needless zeros: ``1,158.0`` is ``1158``."""
    plain = Decimal(number.replace(",", "")).normalize()
    return f"{plain:f}"


def _as_written(number: StatedNumber, began: Mapping[int, int]) -> StatedNumber:
    """Return a number of words where its first word stands, and not where its digits do."""
    return replace(number, start=began.get(number.start, number.start))


def _is_a_span(match: re.Match[str]) -> bool:
    return any(match[name] for name in ("part_hour", "span", "spans"))


def _stated(match: re.Match[str]) -> StatedNumber:
    groups = match.groupdict()
    number = StatedNumber(match[0], match.start(), match[0])
    if _is_a_span(match):
        return _span(number, groups)
    if groups["out_of"] or groups["times"]:
        return replace(number, value=_fraction(match[0]), unit=PART)
    if groups["month"] or groups["digits"]:
        return replace(number, value=_date(groups), unit=DATE)
    if any(groups[name] for name in ("phone", "pair", "code", "vague")):
        return number
    if groups["usd"]:
        return replace(number, value=_amount(match[0]), unit=each(MONEY, groups["charged"]))
    if groups["part"]:
        return replace(number, value=PARTS[match[0].lower()], unit=PART)
    return _in_words(number, groups) if groups["number"] is None else _counted(number, groups)


def _in_words(number: StatedNumber, groups: dict[str, str | None]) -> StatedNumber:
    """Return a small number that is written as a word, alone or with what it counts."""
    if groups["bare"]:
        return replace(number, value=WORD_VALUES[number.written.lower()])
    value = WORD_VALUES[str(groups["word"]).lower()]
    counted = number.written.partition(" ")[2] or groups["of"] or ""
    return replace(number, value=value, unit=unit_of(counted), word=groups["of"] or "")


def _span(stated: StatedNumber, groups: dict[str, str | None]) -> StatedNumber:
    """Return a span of time in words: half an hour as minutes, a week as one, a few as they are."""
    if groups["part_hour"]:
        value = PART_HOURS[stated.written.lower()]
        return replace(stated, value=value, unit="minute", word="minutes")
    word = groups["span"] or groups["spans"] or ""
    value = "1" if groups["span"] else stated.written.lower()
    return replace(stated, value=value, unit=word.lower(), word=word)


def _fraction(written: str) -> str:
    """Return so many out of so many, or so many times, as a fraction: ``1/5``, ``3/1``."""
    words = written.lower().split()
    values = [WORD_VALUES.get(one, one) for one in ("1" if w == "one" else w for w in words)]
    numbers = [one for one in values if one.isdecimal()]
    return f"{numbers[0]}/{numbers[-1]}" if len(numbers) > 1 else f"{(numbers or ['3'])[0]}/1"


def _counted(stated: StatedNumber, groups: dict[str, str | None]) -> StatedNumber:
    number, word = groups["number"] or "", groups["unit"] or ""
    value = value_of(number)
    if groups["share"]:
        return replace(
            stated, value=value, unit=each(SHARE, groups["shared"]), word=groups["sharers"] or "%"
        )
    if _YEAR.fullmatch(number):
        return replace(stated, written=number, value=value, unit=DATE)
    unit = unit_of(f"{word}{groups['rate'] or ''}") if word else ""
    return replace(stated, value=value, unit=unit, word=word)


def _amount(written: str) -> str:
    """Return an amount of money: dollars as a number, another currency with its sign."""
    amount = written[1:].strip()
    digits = amount.rstrip(" abcdefghijklmnopqrstuvwxyzKMB")
    sign = "" if written[0] == "$" else written[0]
    return f"{sign}{value_of(digits)} {amount[len(digits) :].strip()}".strip()


def _date(groups: dict[str, str | None]) -> str:
    if groups["digits"]:
        return _date_of(groups["digits"])
    names = [name.lower() for name in MONTHS]
    month = f"{groups['year']}-{names.index(str(groups['month']).lower()) + 1:02}"
    day = groups["day"] or groups["us_day"]
    return f"{month}-{int(day):02}" if day else month


def _date_of(digits: str) -> str:
    """Return a date in digits, by year first or by month first: ``3/13/2026`` is ``2026-03-13``."""
    if "/" not in digits:
        return digits
    month, day, year = digits.split("/")
    return f"{year}-{int(month):02}-{int(day):02}"
