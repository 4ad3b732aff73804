"""What stands inside a stretch of a page's text: links, citations, settings, code, each placed."""

import re
from collections.abc import Iterator
from html import unescape
from xml.etree.ElementTree import Element

from generator.model.block import Mark
from generator.reading.markdown_tree import ESCAPED, NOT_TYPED, Leaf, Tree

# As the parser writes an ampersand until the page is done (markdown.util.AMP_SUBSTITUTE).
AMP_SUBSTITUTE = "\x02amp\x03"
_ESCAPED = re.compile("\x02[0-9]+\x03|\x02amp\x03")
INLINE = frozenset({"a", "br", "cite", "code", "em", "img", "strong", "var"})
"""What the engine makes of marks inside a text; every other element is a block."""

Node = tuple[Element | None, str]
"""An element and the words that follow its start, or None and the words before any element."""


def inline_nodes(leaf: Leaf) -> list[Node]:
    """Return the elements and words of one stretch, in the order of the page."""
    parent = leaf.around[-1] if leaf.around else leaf.element
    children = list(parent)
    first = children.index(leaf.element) + 1 if leaf.is_tail else 0
    text = (leaf.element.tail if leaf.is_tail else leaf.element.text) or ""
    nodes: list[Node] = [(None, text)]
    for child in children[first:]:
        if child.tag not in INLINE:
            break
        nodes += [*_nodes(child), (None, child.tail or "")]
    return nodes


def _nodes(element: Element) -> Iterator[Node]:
    yield element, element.text or ""
    for child in element:
        yield from _nodes(child)
        yield None, child.tail or ""


def words_in(nodes: list[Node]) -> str:
    """Return the words that a reader sees, on one line; a citation is none."""
    seen = (words for element, words in nodes if element is None or element.tag != "cite")
    plain = "".join(seen).replace(AMP_SUBSTITUTE, "&")
    return " ".join(unescape(plain).split())


def printed_in(nodes: list[Node]) -> str:
    """Return the words as they are printed, before the parser puts escaped signs back in.

    One backtick that code could not end with is a sign of its own.
    """
    return _ESCAPED.sub(ESCAPED, "".join(_printed(*node) for node in nodes))


def _printed(element: Element | None, words: str) -> str:
    if element is None or element.tag in {"a", "em", "strong"}:
        return words
    is_torn = element.tag == "code" and len(words) > 1 and words.count("`") % 2
    return "`" if is_torn else NOT_TYPED


def marks_of(tree: Tree, leaf: Leaf, begins: int) -> Iterator[Mark]:
    """Yield the marks of one stretch; the text of its block starts at the offset ``begins``."""
    cursor = leaf.start
    for element, words in inline_nodes(leaf):
        if element is None or element.tag in {"br", "em", "strong"}:
            continue
        value, title = _value(element, words), element.get("title")
        mark = re.compile(f"{_BEFORE[element.tag]}({re.escape(value)})")
        match = mark.search(tree.markdown, cursor, leaf.end)
        cursor = match.start(1) if match else cursor
        noted = None if match else _noted(tree.markdown, value)
        yield Mark(element.tag, value, cursor - begins, title, noted)


def _value(element: Element, words: str) -> str:
    if element.tag == "a":
        return element.get("href", "")
    return element.get("src", "") if element.tag == "img" else unescape(words)


_BEFORE = {
    "a": r"(?:\]\(\s*+<?|<)",
    "img": r"\]\(\s*+<?",
    "cite": r"\[",
    "var": r"\{\{ ?",
    "code": r"`\s*+",
}


def _noted(markdown: str, address: str) -> tuple[int, int] | None:
    """Return where an address is noted for links by reference, like ``[name]: address``."""
    noted = re.compile(rf"^ {{0,3}}\[[^\[\]\n]++\]:\s*+<?({re.escape(address)})", re.MULTILINE)
    if not (match := noted.search(markdown)):
        return None
    at = match.start(1)
    return markdown.count("\n", 0, at), at - markdown.rfind("\n", 0, at)
