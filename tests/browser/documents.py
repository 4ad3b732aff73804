"""The HTML of a built site, taken apart without a browser."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

HEADING = re.compile(r"h[1-6]")
# Elements whose words nobody reads on the page.
SILENT = frozenset({"script", "style", "title"})


@dataclass(frozen=True, slots=True)
class Element:
    """One start tag, and the words that stand inside it."""

    tag: str
    attributes: dict[str, str]
    words: list[str] = field(default_factory=list)

    def __getitem__(self, name: str) -> str:
        """Return an attribute, empty where it is absent."""
        return self.attributes.get(name, "")

    @property
    def text(self) -> str:
        """Return its words with single spaces."""
        return " ".join("".join(self.words).split())


class Document(HTMLParser):
    """Every element of one page in order, and the words that a reader sees."""

    VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.texts: list[str] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()

    def all(self, *tags: str) -> list[Element]:
        """Return every element with one of these names."""
        return [one for one in self.elements if one.tag in tags]

    def one(self, tag: str, **wanted: str) -> Element:
        """Return the only element with this name and these attributes."""
        (found,) = (one for one in self.all(tag) if wanted.items() <= one.attributes.items())
        return found

    def by_id(self, name: str) -> Element:
        """Return the element with this id."""
        return next(one for one in self.elements if one["id"] == name)

    @property
    def ids(self) -> list[str]:
        """Return every id."""
        return [one["id"] for one in self.elements if "id" in one.attributes]

    @property
    def headings(self) -> list[Element]:
        """Return every heading."""
        return [one for one in self.elements if HEADING.fullmatch(one.tag)]

    @property
    def is_hidden(self) -> bool:
        """Return whether search engines are told to leave it out."""
        return any(one["name"] == "robots" for one in self.all("meta"))

    @property
    def structured(self) -> list[str]:
        """Return the texts of its structured data."""
        scripts = self.all("script")
        return [one.text for one in scripts if one["type"] == "application/ld+json"]

    def addresses(self) -> Iterator[tuple[Element, str]]:
        """Yield whatever leads anywhere, with the element it stands in."""
        for one in self.elements:
            for name in ("href", "src", "action"):
                if name in one.attributes:
                    yield one, one[name]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one element."""
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in self.VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one element that holds nothing, as they are written inside a drawing."""
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Leave the innermost element of that name."""
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Give some words to every element around them."""
        for element in self._open:
            element.words.append(data)
        if not SILENT & {element.tag for element in self._open}:
            self.texts.append(data)


def documents(site: Path) -> dict[str, Document]:
    """Return every page of a site by its address below the site's root."""
    return {
        address_of(file.relative_to(site).as_posix()): Document(file.read_text("utf-8"))
        for file in sorted(site.rglob("*.html"))
    }


def address_of(file: str) -> str:
    """Return where a file of the site is found: ``rules/index.html`` at ``rules/``."""
    return file.removesuffix("index.html") if file.endswith("index.html") else file
