"""The figures of a source: each is a number, and was taken from what somebody has read."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.figure import Figure
from generator.model.problem import FieldPath, Severity
from generator.model.source import ReadSoFar, Source
from generator.reading.articles.held_figures import values_in
from generator.reading.worked_out import worked_out_wrongly

_IN_THE_SUMMARY = re.compile(r"(?:abstract|summary|title)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with one figure, and the key where that stands."""

    at: FieldPath
    code: str
    message: str
    fix: str
    severity: Severity = Severity.ERROR


def figure_problems(sources: Mapping[str, Source]) -> Iterator[Wrong]:
    """Yield every figure that is no number, does not follow, or stands beyond what was read."""
    for name, source in sources.items():
        for index, figure in enumerate(source.figures):
            at = (name, "figures", index)
            where = f"{name}, figures, entry {index + 1}"
            yield from _number(at, where, figure, source)
            yield from _beyond_reading(at, where, figure, source)


def _number(at: FieldPath, where: str, figure: Figure, source: Source) -> Iterator[Wrong]:
    values = [value for value, _ in values_in(figure)]
    if not values:
        message = f"{where}, number: no number can be read in '{figure.number}'"
        fix = "accepted: 55.4, or 2 to 3, or 31 Dec 2026, or 140/90; the unit stands under unit"
        yield Wrong((*at, "number"), "figure-without-number", message, fix)
    elif figure.worked_out:
        others = (one for one in source.figures if one is not figure and not one.worked_out)
        given = {value: unit for one in others for value, unit in values_in(one)}
        if why := worked_out_wrongly(values[0], figure.worked_out, given):
            message = f"{where}, worked_out: '{figure.worked_out}' is not {values[0]}: {why}"
            fix = "write how it follows from other figures of this source"
            yield Wrong((*at, "worked_out"), "figure-does-not-follow", message, fix)


def _beyond_reading(at: FieldPath, where: str, figure: Figure, source: Source) -> Iterator[Wrong]:
    message = ""
    if source.read is ReadSoFar.NOT_YET:
        message = f"{where}: taken from a source that nobody of us has read"
    elif source.read is ReadSoFar.ABSTRACT and not _IN_THE_SUMMARY.match(figure.where):
        message = (
            f"{where}, where: '{figure.where}' is more than the abstract, which is all we read"
        )
    if message:
        fix = "read the place and write how much you read under read, or take the figure out"
        yield Wrong((*at, "where"), "figure-beyond-reading", message, fix, Severity.WARNING)
