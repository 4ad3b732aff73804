"""All pages in one table: how long, how hard to read, how well founded, and due when."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date

from generator.model.plural import counted
from generator.reporting.markdown import escaped
from generator.reporting.phrases import visible

NOTHING = "-"
GAP = "  "


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One page; the names of its fields are the heads of the columns."""

    path: str
    title: str
    words: int
    """Everything that is read, in tables and headings too."""
    grade: float | None
    """None where there is too little prose to measure."""
    sources: int
    reviewed: date
    next_review: date
    expires: date | None
    clinical_review: str
    numbers_held: int = 0
    """Numbers that stand in a figure of a source that they cite."""
    whole: int = 0
    """Of the sources, those that we have read from start to end; then in part, and so on."""
    part: int = 0
    abstract: int = 0
    not_yet: int = 0


HEAD = [field.name.replace("_", " ") for field in fields(ArticleRow)]
_COUNTS = ("words", "grade", "numbers held", "sources", "whole", "part", "abstract", "not yet")
NUMBERS = {HEAD.index(name) for name in _COUNTS}


def table_as_text(rows: Sequence[ArticleRow]) -> str:
    """Return the table for a terminal, its columns aligned, and what it comes to."""
    cells = [HEAD, *([visible(cell) for cell in _cells(row)] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [_aligned(line, widths) for line in cells]
    return "\n".join([*lines, "", totals(rows)]) + "\n"


def table_as_markdown(rows: Sequence[ArticleRow]) -> str:
    """Return the table for an issue or a pull request."""
    rule = ["---:" if at in NUMBERS else "---" for at in range(len(HEAD))]
    cells = [HEAD, rule, *([escaped(cell) for cell in _cells(row)] for row in rows)]
    lines = [f"| {' | '.join(line)} |" for line in cells]
    return "\n".join(["## Pages", "", *lines, "", totals(rows)]) + "\n"


def table_as_json(rows: Iterable[ArticleRow]) -> str:
    """Return the table for programs: one object, in ASCII."""
    return json.dumps({"pages": [asdict(row) for row in rows]}, indent=2, default=str) + "\n"


def totals(rows: Sequence[ArticleRow]) -> str:
    """Return what the pages come to, like ``2 pages, 1,204 words, grades 3.1 to 6.5.``."""
    grades = [row.grade for row in rows if row.grade is not None]
    said = f"{counted(len(rows), 'page')}, {counted(sum(row.words for row in rows), 'word')}"
    held = sum(row.numbers_held for row in rows)
    said += f", {counted(held, 'number')} held by figures" if held else ""
    return f"{said}, grades {min(grades)} to {max(grades)}." if grades else f"{said}."


def _cells(row: ArticleRow) -> list[str]:
    values = (getattr(row, field.name) for field in fields(row))
    return [NOTHING if value is None else str(value) for value in values]


def _aligned(line: Sequence[str], widths: Sequence[int]) -> str:
    cells = (
        cell.rjust(width) if at in NUMBERS else cell.ljust(width)
        for at, (cell, width) in enumerate(zip(line, widths, strict=True))
    )
    return GAP.join(cells).rstrip()
