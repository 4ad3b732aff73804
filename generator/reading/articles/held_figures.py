"""What a source was read to say in numbers: its figures, its year and the numbers of its title."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from generator.model.figure import Figure
from generator.model.source import Source
from generator.reading.articles.drugs import drugs_of_figure
from generator.reading.articles.stated_numbers import StatedNumber, stated_numbers
from generator.reading.articles.units import DATE, PART, SIGNED, is_group, unit_of

_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Held:
    """One value that a source gives, in its unit; a number of its title has no figure."""

    value: str
    unit: str
    figure: Figure | None = None
    drugs: frozenset[str] = frozenset()
    """Which of the two drugs it is of, where the figure or its source tells."""

    def proves(self, number: StatedNumber) -> bool:
        """Return whether a told number is this one."""
        if self.value != number.value or not self._is_counted_in(number.unit):
            return False
        return not is_group(number.word) or self._counts(number.word)

    def _is_counted_in(self, unit: str) -> bool:
        """Return whether the unit is this one; a share a year may be told as a share alone."""
        sign = next((sign for sign in SIGNED if self.unit.startswith(sign)), "")
        if sign:
            return unit in (sign, self.unit)
        return not unit or self.unit in ("", unit)

    def _counts(self, group: str) -> bool:
        """Return whether the figure is of such people, and not only of some people."""
        of = f"{self.figure.unit} {self.figure.of}".lower() if self.figure else ""
        return group.lower().rstrip("s") in {word.rstrip("s") for word in _WORD.findall(of)}


def held_in(sources: Mapping[str, Source], ids: Iterable[str]) -> list[Held]:
    """Return all that some sources give, those that are not known left out."""
    return [held for one in ids if one in sources for held in _of(sources[one])]


def closest(proofs: Sequence[Held], sentence: str) -> list[Held]:
    """Return those proofs whose figure shares the most words with a sentence: what it is about."""
    words = _stems(sentence)
    shared = [len(words & _stems(one.figure.of)) if one.figure else -1 for one in proofs]
    return [one for one, count in zip(proofs, shared, strict=True) if count == max(shared)]


def _stems(text: str) -> set[str]:
    """Return the first four letters of its longer words: drive and driving are one."""
    return {word[:4] for word in _WORD.findall(text.lower()) if len(word) > 3}


def values_in(figure: Figure) -> list[tuple[str, str]]:
    """Return each value of a figure with its unit; a day also gives its month and its year."""
    unit, numbers = unit_of(figure.unit), stated_numbers(figure.number)
    pairs = [(one.value, one.unit or unit) for one in numbers]
    return [*pairs, *(wider for value, of in pairs if of == DATE for wider in _wider(value))]


def _parts_in(figure: Figure) -> list[tuple[str, str]]:
    """Return the fractions that a figure is about, like a score cut by half."""
    return [(one.value, PART) for one in stated_numbers(figure.of) if one.unit == PART]


@cache
def _of(source: Source) -> tuple[Held, ...]:
    """Return what one source gives; each page that cites it asks anew."""
    return tuple(_each(source))


def _each(source: Source) -> Iterator[Held]:
    for figure in source.figures:
        for value, unit in (*values_in(figure), *_parts_in(figure)):
            yield Held(value, unit, figure, drugs_of_figure(figure, source))
    if source.year:
        yield Held(str(source.year), DATE)
    for one in stated_numbers(source.title):
        yield Held(one.value, one.unit)
        wider = _wider(one.value) if one.unit == DATE else ()
        yield from (Held(value, unit) for value, unit in wider)


def _wider(day: str) -> Iterator[tuple[str, str]]:
    parts = day.split("-")
    yield from (("-".join(parts[:n]), DATE) for n in range(1, len(parts)))
