"""How tangled a page may be: the engine's parser takes far longer for what no page needs.

Its time grows with the square of the marks in one passage, and worse with brackets that are never
closed. The limits are several times what the largest of our pages holds.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MARKS_IN_PASSAGE = 400
MARKS_ON_PAGE = 6000
OPEN_BRACKETS = 8
CHARACTERS_IN_PASSAGE = 16_000
LINES_IN_PASSAGE = 200
LINES_ON_PAGE = 5000
HEADINGS_ON_PAGE = 300
TAGS_ON_PAGE = 40
"""HTML is refused in any case; this many places are told."""
DEPTH = 8
"""How many lists or quotations may stand inside each other."""

_MARK = re.compile(r"[\[\]()<>`*_!\\{}|&\"']")
_TAG = re.compile(r"<[a-zA-Z/!?]")
_HEADING = re.compile(r"\s*#|\s*(?:=+|-+)\s*$")
_INDENT = re.compile(r"(?: {4}|\t|[ ]{0,3}>)*")
_FIX = "write it in shorter passages, with an empty line between them"


@dataclass(frozen=True, slots=True)
class Excess:
    """Where a page goes beyond a limit: the line and column from 1, and what there is."""

    line: int
    column: int
    message: str
    fix: str = _FIX


def excess(markdown: str) -> Excess | None:
    """Return the first place where a page is more tangled than any page needs."""
    page = _Counted()
    lines = enumerate(markdown.split("\n"), 1)
    return next((limit for number, line in lines for limit in page.add(number, line)), None)


class _Counted:
    """What was counted so far on the page, and in the passage since the last empty line."""

    def __init__(self) -> None:
        self._marks = self._headings = self._tags = 0
        self._start_of_passage()

    def _start_of_passage(self) -> None:
        self._lines = self._characters = self._marks_here = self._open = 0

    def add(self, number: int, line: str) -> Iterator[Excess]:
        """Yield what is too much with this line."""
        if not line.strip():
            self._start_of_passage()
        self._lines += 1
        self._characters += len(line)
        self._tags += len(_TAG.findall(line))
        self._headings += _HEADING.match(line) is not None
        yield from self._of_page(number, line)
        for mark in _MARK.finditer(line):
            self._count(mark[0])
            if self._open > OPEN_BRACKETS:
                message = f"more than {OPEN_BRACKETS} brackets are open in this passage"
                yield Excess(number, mark.start() + 1, message, "close each [ with ] and ( with )")
            if self._marks_here > MARKS_IN_PASSAGE:
                message = f"more than {MARKS_IN_PASSAGE} marks stand in one passage"
                yield Excess(number, mark.start() + 1, message)

    def _count(self, mark: str) -> None:
        self._marks += 1
        self._marks_here += 1
        if mark in "[(":
            self._open += 1
        elif mark in "])":
            self._open = max(0, self._open - 1)

    def _of_page(self, number: int, line: str) -> Iterator[Excess]:
        for reached, limit, what in (
            (_depth(line), DEPTH, "levels of lists or quotations"),
            (self._characters, CHARACTERS_IN_PASSAGE, "characters in one passage"),
            (self._lines, LINES_IN_PASSAGE, "lines in one passage"),
            (number, LINES_ON_PAGE, "lines on one page"),
            (self._headings, HEADINGS_ON_PAGE, "headings on one page"),
            (self._tags, TAGS_ON_PAGE, "tags of HTML on one page"),
            (self._marks, MARKS_ON_PAGE, "marks on one page"),
        ):
            if reached > limit:
                yield Excess(number, 1, f"more than {limit:,} {what}")


def _depth(line: str) -> int:
    indent = _INDENT.match(line)
    return len(re.findall(r" {4}|[\t>]", indent[0])) if indent else 0
