"""The words of an article's HTML, section by section, as plain text to search and to quote."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from generator.pages.learn.article_shape import CUT

# Whatever stands between two of these belongs to one line.
BLOCKS = frozenset(
    [
        "p",
        "div",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "thead",
        "tbody",
        "tr",
        "blockquote",
        "dl",
        "dt",
        "dd",
        "section",
        "details",
        "summary",
        "pre",
        "hr",
        "br",
        "figure",
        "figcaption",
    ]
)
CELLS = frozenset({"td", "th"})
# Between two cells of a table; no text of ours has it.
CELL = "\x1f"
VOID = frozenset({"br", "hr", "img", "input", "wbr", "col"})
# The number of a source says nothing when nobody can follow it, nor do heads without their table.
# A note below a heading says whose word the section is, and nothing that anybody looks for.
SKIPPED_CLASSES, SKIPPED_TAG = frozenset({"kd-cite", "kd-told"}), "thead"
UNSEEN = str.maketrans("", "", f"\u2060\u00ad\u200b{CUT}")


@dataclass
class SearchSection:
    """What stands below one heading of the second level; the first has no heading."""

    id: str = ""
    heading: str = ""
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words on one line, every block ended as a sentence."""
        lines = "".join(self.pieces).translate(UNSEEN).split("\n")
        cells = ((" ".join(cell.split()) for cell in line.split(CELL)) for line in lines)
        whole = ("; ".join(filter(None, line)) for line in cells)
        return " ".join(_ended(line) for line in whole if line)


def sections_of(html: str) -> list[SearchSection]:
    """Return the lead of an article and each of its sections, without marks of sources."""
    reader = _SectionReader()
    reader.feed(html)
    reader.close()
    return reader.sections


def _is_skipped(tag: str, classes: str) -> bool:
    return tag == SKIPPED_TAG or not SKIPPED_CLASSES.isdisjoint(classes.split())


def _ended(line: str) -> str:
    return line if line[-1] in ".?!:;" else f"{line}."


class _SectionReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections = [SearchSection()]
        self._in_heading = self._in_cell = False
        self._skipped_depth = 0

    @property
    def _end_of_line(self) -> str:
        """A row of a table stays on one line, whatever its cells hold."""
        return " " if self._in_cell else "\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a section, a line, a cell, or something that is left out."""
        named = dict(attrs)
        if self._skipped_depth or _is_skipped(tag, named.get("class") or ""):
            self._skipped_depth += tag not in VOID
        elif tag == "h2":
            self.sections.append(SearchSection(named.get("id") or ""))
            self._in_heading = True
        elif tag in CELLS:
            self._in_cell = True
            self._say(CELL)
        elif tag in BLOCKS:
            self._say(self._end_of_line)

    def handle_endtag(self, tag: str) -> None:
        """End a heading or a line."""
        if self._skipped_depth:
            self._skipped_depth -= 1
        elif tag == "h2":
            self._in_heading = False
        elif tag in CELLS:
            self._in_cell = False
        elif tag in BLOCKS:
            self._say(self._end_of_line)

    def handle_data(self, data: str) -> None:
        """Take words for the heading or for the text."""
        if not self._skipped_depth:
            self._say(data.replace("\n", " "))

    def _say(self, words: str) -> None:
        section = self.sections[-1]
        if self._in_heading:
            section.heading = f"{section.heading}{words}".strip("\n")
        else:
            section.pieces.append(words)
