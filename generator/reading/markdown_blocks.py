"""Markdown to its paragraphs, list entries, table rows and headings, each with its place.

It sees only what the checks of a page need: which sentence stands in which unit, and where. What
stands between backticks or fences is quoted, and is left out.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LINK_BY_ID = re.compile(
    r"\[([^\[\]]+)\]\((rule|page|glossary|provider):([a-z0-9/-]+)(#[a-z0-9-]+)?\)"
)
"""A link by id, as it is made into an address: its words, kind, id and section."""
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})\s*$")
_ENTRY = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+\S")
_ROW = re.compile(r"\s*\|")
_ADDRESS = re.compile(r"(?<=\])\([^)\n]*\)")
_EMPHASIS = re.compile(r"(?<!\w)_+|_+(?!\w)")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ENTRY = "list entry"
    ROW = "table row"


@dataclass(frozen=True, slots=True)
class Block:
    """One unit of a page; ``text`` keeps its line ends, so that places can be counted in it."""

    kind: Kind
    line: int
    text: str
    level: int = 0
    """Of a heading, 1 to 6."""

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column in the file of a character of the text."""
        before = self.text[:offset]
        return self.line + before.count("\n"), offset - before.rfind("\n")


def blocks(markdown: str, first_line: int) -> Iterator[Block]:
    """Yield every block of a text whose first line is that line of a file."""
    pending: list[str] = []
    kind, began = Kind.PARAGRAPH, first_line
    for number, line in _lines_outside_fences(markdown, first_line):
        start = _starts(line)
        underline = _UNDERLINE.match(line)
        if pending and underline and kind is Kind.PARAGRAPH:
            yield _block(Kind.HEADING, began, pending, 1 if underline[1][0] == "=" else 2)
            pending = []
        elif start or not line.strip():
            if pending:
                yield _block(kind, began, pending)
            pending = [line] if start else []
            kind, began = start or Kind.PARAGRAPH, number
            if start is Kind.HEADING and (heading := _HEADING.match(line)):
                yield _block(Kind.HEADING, number, pending, len(heading[1]))
                pending = []
        else:
            if not pending:
                kind, began = Kind.PARAGRAPH, number
            pending.append(line)
    if pending:
        yield _block(kind, began, pending)


def without_code(markdown: str) -> str:
    """Return a text of the same length with everything blanked out that is quoted as code.

    A mark that is found in it stands at the same place in the text.
    """
    lines = [" " * len(line) for line in markdown.split("\n")]
    for block in blocks(markdown, 0):
        shown = block.text.split("\n")
        lines[block.line : block.line + len(shown)] = shown
    return "\n".join(lines)


def anchors(found: Iterable[Block]) -> frozenset[str]:
    """Return the ids that the site gives to the headings, for links to a section."""
    return frozenset(slug(block.text) for block in found if block.kind is Kind.HEADING)


def slug(heading: str) -> str:
    """Return the id that the site gives to one heading, from the line or from its words."""
    words = _EMPHASIS.sub("", words_of(heading))
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore")
    letters = re.sub(r"[^\w\s-]", "", plain.decode()).strip().lower()
    return re.sub(r"[-\s]+", "-", letters)


def words_of(text: str) -> str:
    """Return a heading's or a paragraph's words without citations and addresses of links."""
    without_citations = re.sub(r"\[@[^\]]*\]", "", text.strip().strip("#").strip())
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", without_citations)


def without_addresses(text: str) -> str:
    """Return a text with the addresses of its links blanked out; every place stays what it is."""
    return _ADDRESS.sub(lambda address: " " * len(address[0]), text)


def _starts(line: str) -> Kind | None:
    """Return what begins with this line, or None where it goes on with what stands before it."""
    if _HEADING.match(line):
        return Kind.HEADING
    if _ROW.match(line):
        return Kind.ROW
    return Kind.ENTRY if _ENTRY.match(line) else None


def _lines_outside_fences(markdown: str, first_line: int) -> Iterator[tuple[int, str]]:
    fence = ""
    for number, line in enumerate(markdown.split("\n"), first_line):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence):
                fence = ""
            yield number, ""
        elif mark:
            fence = mark[1]
            yield number, ""
        else:
            yield number, line


def _block(kind: Kind, line: int, lines: list[str], level: int = 0) -> Block:
    # The words of a heading make its id, also those that it quotes.
    left_out = r"`" if kind is Kind.HEADING else r"[^\n]"
    text = _CODE.sub(lambda code: re.sub(left_out, " ", code[0]), "\n".join(lines))
    return Block(kind, line, text, level)
