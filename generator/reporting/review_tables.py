"""Tables and lists of a review in Markdown, in which the words of a change stay words."""

from collections.abc import Iterable, Iterator, Sequence

from generator.model.plural import counted
from generator.model.review import BeforeAfter
from generator.reporting.markdown import escaped

MOST_ROWS = 60
LONGEST = 600
"""So many letters of one value are shown."""
NOTHING = "–"


def in_twenties(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines by twenty, so that some are told where all would not fit."""
    yield from ("\n".join(lines[at : at + 20]) for at in range(0, len(lines), 20))


def rest_of(lines: Sequence[str], what: str) -> list[str]:
    """Return how many lines are not shown, as one line, or none."""
    rest = len(lines) - MOST_ROWS
    return [f"- and {counted(rest, f'more {what}')}"] if rest > 0 else []


def told_changes(changes: Sequence[BeforeAfter], what: str) -> str:
    """Return each thing before and after as a table under these words."""
    rows = [(escaped(one.what), shown_value(one.before), shown_value(one.after)) for one in changes]
    return table_of((what, "Before", "After"), rows[:MOST_ROWS]) + more_rows(rows)


def arrow(change: BeforeAfter) -> str:
    """Return one thing before and after on a line."""
    return f"{change.before or 'not there'} → {change.after or 'not there'}"


def shown_value(text: str) -> str:
    """Return a value as it is shown; a long one is cut, and says how long it is."""
    cut = f"{text[:LONGEST]}… ({len(text):,} letters)" if len(text) > LONGEST else text
    return escaped(cut) or NOTHING


def more_rows(rows: Sequence[object]) -> str:
    """Return how many rows are not shown, or nothing."""
    rest = len(rows) - MOST_ROWS
    return f"\n\nand {rest} more" if rest > 0 else ""


def table_of(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table with its head."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
