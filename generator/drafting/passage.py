"""A passage of a saved page: one block of text, and where each piece of it stands in the file."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum


class Voice(StrEnum):
    """Who speaks in a passage, as the page marks it."""

    THEIRS = "theirs"
    QUOTED = "quoted"
    """A testimonial, a review or a quotation: somebody else's words."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of text with single blanks; ``pieces`` are offsets with their line and column.

    Lines and columns count from 1, as editors do.
    """

    text: str
    file: str
    pieces: tuple[tuple[int, int, int], ...]
    voice: Voice = Voice.THEIRS
    is_heading: bool = False

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and column of a letter of the text."""
        at = bisect_right(self.pieces, offset, key=lambda piece: piece[0]) - 1
        start, line, column = self.pieces[max(at, 0)]
        return line, column + offset - start
