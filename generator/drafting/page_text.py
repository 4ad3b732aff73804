"""Saved HTML, or plain text, as passages; what nobody reads on the page is not in them."""

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser

from generator.drafting.passage import Passage, Voice

_UNREAD = frozenset({"script", "style", "template", "noscript", "svg", "iframe", "select"})
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "button", "caption", "dd", "div", "dl"}
    | {"dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5"}
    | {"h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre"}
    | {"section", "summary", "details", "table", "tbody", "thead", "title", "tr", "ul"}
)
# The cells of a row are read together: a price stands beside what it buys.
_APART = frozenset({"br", "td", "th"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "title", "dt", "summary"})
_EMPTY = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
_QUOTES = frozenset({"blockquote", "q", "cite"})
_OF_OTHERS = re.compile(r"testimonial|review|quote|comment|feedback|success-stor", re.IGNORECASE)
# The parser looks for the end of each tag; where it has none it would look through the whole page.
_MOST_UNFINISHED = 50
_UNFINISHED = re.compile(r"<[^<>]*+>?")
_IS_HTML = re.compile(r"<(?:!doctype|/?[a-z][a-z0-9]{0,12})(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE)


def passages(text: str, file: str) -> list[Passage]:
    """Return the passages of a page in their order; a text without tags has one a paragraph."""
    if not _IS_HTML.search(text):
        return list(_paragraphs(text, file))
    reader = _PassageReader(file)
    reader.feed(text)
    reader.finish()
    reader.end_passage()
    return reader.passages


def _paragraphs(text: str, file: str) -> Iterator[Passage]:
    builder = _Builder(file)
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            builder.apart()
            builder.add(line, number, 1)
        elif passage := builder.take(Voice.THEIRS, is_heading=False):
            yield passage
    if passage := builder.take(Voice.THEIRS, is_heading=False):
        yield passage


class _Builder:
    """Gathers pieces of one passage, with single blanks between words."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._words: list[str] = []
        self._pieces: list[tuple[int, int, int]] = []
        self._length = 0
        self._is_apart = True

    def add(self, data: str, line: int, column: int) -> None:
        """Add text that starts at a line and column of the file."""
        for number, row in enumerate(data.split("\n")):
            for word in re.finditer(r"\S+", row):
                start = (column if number == 0 else 1) + word.start()
                self._put(word[0], line + number, start, joins=self._joins(data, number, word))

    def _joins(self, data: str, number: int, word: re.Match[str]) -> bool:
        """Return whether a word goes on where the last piece ended, as in ``<b>we</b>'ll``."""
        return number == 0 and word.start() == 0 and not data[:1].isspace() and not self._is_apart

    def apart(self) -> None:
        """Say that what comes next is a word of its own."""
        self._is_apart = True

    def _put(self, word: str, line: int, column: int, *, joins: bool) -> None:
        if self._words and not joins:
            self._words.append(" ")
            self._length += 1
        self._pieces.append((self._length, line, column))
        self._words.append(word)
        self._length += len(word)
        self._is_apart = False

    def take(self, voice: Voice, *, is_heading: bool) -> Passage | None:
        """Return what was gathered, and start anew."""
        text, pieces = "".join(self._words), tuple(self._pieces)
        self._words, self._pieces, self._length, self._is_apart = [], [], 0, True
        return Passage(text, self._file, pieces, voice, is_heading) if text else None


class _OpenElements:
    """The elements around a word, counted, so that a page without end tags is no more work."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, bool]] = []
        self._tags: Counter[str] = Counter()
        self._quoting = 0

    def open(self, tag: str, *, is_quoting: bool) -> None:
        """Open an element, in which somebody else speaks or does not."""
        self._stack.append((tag, is_quoting))
        self._tags[tag] += 1
        self._quoting += is_quoting

    def close(self, tag: str) -> None:
        """Close the last element of this name, and all that was opened in it."""
        if not self._tags[tag]:
            return
        name = ""
        while name != tag:
            name, is_quoting = self._stack.pop()
            self._tags[name] -= 1
            self._quoting -= is_quoting

    def has(self, tags: frozenset[str]) -> bool:
        """Return whether one of these is open."""
        return any(self._tags[tag] for tag in tags)

    @property
    def voice(self) -> Voice:
        """Whose words stand here."""
        return Voice.QUOTED if self._quoting else Voice.THEIRS


class _PassageReader(HTMLParser):
    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self._around = _OpenElements()
        self._builder = _Builder(file)

    def parse_html_declaration(self, i: int) -> int:
        """Read past a declaration; one that is none, such as ``<![odd [``, is a comment."""
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.end_passage()
        if tag in _APART:
            self._builder.apart()
        if tag == "a":
            self._phone_of(dict(attrs).get("href"))
        if tag not in _EMPTY:
            named = f"{dict(attrs).get('class')} {dict(attrs).get('id')}"
            is_quoting = tag in _QUOTES or bool(_OF_OTHERS.search(named))
            self._around.open(tag, is_quoting=is_quoting)

    def finish(self) -> None:
        """Read what is left; of many tags without an end only the words around them are read."""
        if self.rawdata.count("<") > _MOST_UNFINISHED:
            rest, self.rawdata = self.rawdata, ""
            self.handle_data(_UNFINISHED.sub(_blanked, rest))
        self.close()

    def _phone_of(self, address: str | None) -> None:
        """Take the number of a link that calls, where the page's text may have only a picture."""
        if address and address.lower().startswith("tel:"):
            line, column = self.getpos()
            self._builder.apart()
            self._builder.add(address, line, column + 1)
            self._builder.apart()

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.end_passage()
        self._around.close(tag)

    def handle_data(self, data: str) -> None:
        if self._around.has(_UNREAD):
            return
        line, column = self.getpos()
        if data[:1].isspace():
            self._builder.apart()
        self._builder.add(data, line, column + 1)
        if data[-1:].isspace():
            self._builder.apart()

    def end_passage(self) -> None:
        """Close the passage in hand."""
        is_heading = self._around.has(_HEADINGS)
        if passage := self._builder.take(self._around.voice, is_heading=is_heading):
            self.passages.append(passage)


def _blanked(tag: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", tag[0])
