"""A paragraph, list entry, table row or heading of an article, as published, with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Mark:
    """One such element: its tag, what it holds, and where that starts in the text of its block."""

    tag: str
    value: str
    """The address of a link or picture, the ids of a citation, a setting's name, or the code."""
    start: int
    title: str | None = None
    noted: tuple[int, int] | None = None
    """The line, from 0, and the column of an address that is noted elsewhere on the page."""


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ENTRY = "list entry"
    ROW = "table row"


@dataclass(frozen=True, slots=True)
class Block:
    """One unit of a page; ``text`` keeps its line ends, so that places can be counted in it."""

    kind: BlockKind
    line: int
    text: str
    level: int = 0
    """Of a heading, 1 to 6."""
    anchor: str = ""
    """The id that the engine gives to a heading."""
    words: str = ""
    """What is read on the page: no address, no citation, no sign of Markdown."""
    marks: tuple[Mark, ...] = ()
    """Its links, citations, settings and stretches of code, in order."""
    first_line: int = 1
    """The line of the file where the Markdown starts."""

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and column in the file of a character of the text."""
        before = self.text[:offset]
        return self.line + before.count("\n"), offset - before.rfind("\n")

    def position_of(self, mark: Mark) -> tuple[int, int]:
        """Return the line and column in the file of what a mark holds."""
        if mark.noted is None:
            return self.position(mark.start)
        return self.first_line + mark.noted[0], mark.noted[1]

    def named(self, tag: str) -> Iterator[Mark]:
        """Yield its marks of one kind: ``a``, ``img``, ``cite``, ``var`` or ``code``."""
        return (mark for mark in self.marks if mark.tag == tag)

    @property
    def is_cited(self) -> bool:
        """Whether it ends in a source; a heading proves nothing."""
        return self.kind is not BlockKind.HEADING and any(self.named("cite"))

    @property
    def live(self) -> str:
        """The text with what is quoted as code blanked out: there no mark has a meaning."""
        text = self.text
        for code in self.named("code"):
            end = code.start + len(code.value)
            text = text[: code.start] + _blank(text[code.start : end]) + text[end:]
        return text


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
