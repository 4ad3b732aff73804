"""The tree of a page's Markdown: its elements, and each stretch of text with its place.

It is made in ``markdown_parser``, which alone needs the parser: a profile is checked without it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

EXTENSIONS: tuple[str | dict[str, Any], ...] = (
    "sane_lists",
    "tables",
    {"toc": {"permalink": False}},
)
"""As the engine is told; none needs a script, and none lets Markdown hide inside HTML."""

NOT_TYPED, ESCAPED = "\x1a", "\x1b"


@dataclass(slots=True)
class Leaf:
    """One stretch of text in the tree: its element, the elements around it, and its source."""

    element: Element
    around: tuple[Element, ...]
    """From the page down to the element itself."""
    source: str
    is_tail: bool
    start: int = 0
    """Where its first line begins in the Markdown."""
    end: int = 0
    printed: str = ""
    """Its words as the page prints them; `NOT_TYPED` stands for code or a mark of ours."""

    @property
    def tags(self) -> tuple[str, ...]:
        """The names of the elements around it, and its own."""
        return tuple(one.tag for one in self.around)


@dataclass(slots=True)
class Tree:
    """The finished tree of a page, its stretches of text in order, and the HTML typed by hand."""

    markdown: str
    root: Element
    leaves: list[Leaf]
    raw_html: list[str] = field(default_factory=list)


def elements(tree: Tree) -> Iterator[tuple[Element, int]]:
    """Yield every element of the page, with about where it stands in the Markdown."""
    starts: dict[int, int] = {}
    for leaf in tree.leaves:
        for element in leaf.around:
            starts.setdefault(id(element), leaf.start)
    offset = 0
    for element in tree.root.iter():
        offset = starts.get(id(element), offset)
        if element is not tree.root:
            yield element, offset
