"""The words of an article, section by section, as plain text to search and to quote.

They are taken from the tree of the engine's parser, where links do not explain words yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from xml.etree.ElementTree import Element

from markdown.util import AMP_SUBSTITUTE

from generator.pages.learn.article_shape import CUT

BETWEEN = "\ue003"
"""Stands between an id, a heading and a text: no text of ours has this character."""
# Whatever stands between two of these belongs to one line.
BLOCKS = frozenset(
    {
        *("p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("table", "thead", "tbody", "tr", "blockquote", "pre", "hr", "br"),
    }
)
CELLS = frozenset({"td", "th"})
# Between two cells of a table; no text of ours has it.
CELL = "\x1f"
# The number of a source says nothing when nobody can follow it, nor do heads without their table.
# A note below a heading says whose word the section is, and nothing that anybody looks for.
SKIPPED_CLASSES, SKIPPED_TAG = frozenset({"kd-cite", "kd-told"}), "thead"
UNSEEN = str.maketrans("", "", f"\u2060\u00ad\u200b{CUT}")


@dataclass(frozen=True, slots=True)
class SectionText:
    """What stands below one heading of the second level; the first has no heading."""

    id: str
    heading: str
    text: str
    """Its words on one line, every block ended as a sentence."""


def section_texts(root: Element) -> list[SectionText]:
    """Return the lead of an article and each of its sections, without marks of sources."""
    reader = _SectionReader()
    reader.read_inside(root)
    return [SectionText(one.id, one.heading, one.text) for one in reader.sections]


def as_text(sections: Sequence[SectionText]) -> str:
    """Return sections as one text of the tree, to stand in the engine's HTML."""
    parts = (part for one in sections for part in (one.id, one.heading, one.text))
    return BETWEEN.join(parts).replace("&", f"{AMP_SUBSTITUTE}amp;")


def from_text(html: str) -> list[SectionText]:
    """Return what ``as_text`` has written and the engine has printed."""
    parts = [" ".join(unescape(part).split()) for part in html.split(BETWEEN)]
    triples = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    return [SectionText(*triple) for triple in triples]


@dataclass(slots=True)
class _Section:
    id: str = ""
    heading: str = ""
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        lines = "".join(self.pieces).translate(UNSEEN).split("\n")
        cells = ((" ".join(cell.split()) for cell in line.split(CELL)) for line in lines)
        whole = ("; ".join(filter(None, line)) for line in cells)
        return " ".join(_ended(line) for line in whole if line)


def _ended(line: str) -> str:
    return line if line[-1] in ".?!:;" else f"{line}."


class _SectionReader:
    def __init__(self) -> None:
        self.sections = [_Section()]
        self._in_heading = self._in_cell = False

    def read_inside(self, element: Element) -> None:
        """Take what an element holds, in the order in which it is read."""
        self._say(element.text)
        for child in element:
            if child.tag != SKIPPED_TAG and child.get("class") not in SKIPPED_CLASSES:
                self._read(child)
            self._say(child.tail)

    def _read(self, element: Element) -> None:
        """Begin a section, a line or a cell, and end it."""
        if element.tag == "h2":
            self.sections.append(_Section(element.get("id", "")))
            self._in_heading = True
            self.read_inside(element)
            self._in_heading = False
        elif element.tag in CELLS:
            self._in_cell = True
            self.sections[-1].pieces.append(CELL)
            self.read_inside(element)
            self._in_cell = False
        else:
            # A row of a table stays on one line, whatever its cells hold.
            border = (" " if self._in_cell else "\n") if element.tag in BLOCKS else ""
            self.sections[-1].pieces.append(border)
            self.read_inside(element)
            self.sections[-1].pieces.append(border)

    def _say(self, words: str | None) -> None:
        """Take words for the heading or for the text."""
        said, section = unescape(words or "").replace("\n", " "), self.sections[-1]
        if self._in_heading:
            section.heading += said
        else:
            section.pieces.append(said)
