"""A figure that a reader took from a source: what it is, of whom, and where it stands there."""

from generator.model.evidence import StrictModel
from generator.model.text import PlainText
from generator.model.vocabulary import Word


class Bound(Word):
    """Which end of a span a number is: no less than it, or no more."""

    AT_LEAST = "at least"
    AT_MOST = "at most"


class Figure(StrictModel):
    """One number, date, dose, share or amount of a source, as its reader wrote it down."""

    number: PlainText
    """As it stands there: 55.4, or 2 to 3, or 31 Dec 2026, or 140/90."""
    unit: PlainText
    """What it counts, like weeks, people, % or USD; date for a day, month or year."""
    of: PlainText
    """Of whom or of what, with the drug and the route where it is of one."""
    where: PlainText
    """The place in the source: its abstract, table, section or page."""
    result: PlainText | None = None
    """What it denies, where it does: no clear difference, no food, no written policy."""
    bound: Bound | None = None
    """Whether it is the least or the most, where the source says so: at least 2 hours."""
    worked_out: PlainText | None = None
    """How it follows from other figures of the same source, like 6 * 400."""
