"""A page's Markdown as the site engine reads it, parsed once, with the place of every part.

The tree is that of Python-Markdown with the extensions that the engine is given too: what is judged
here is what is published. The parser keeps no places, so each line is found again in the text.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from generator.reading.article_marks import ArticleMarks
from generator.reading.markdown_marks import inline_nodes, printed_in
from generator.reading.markdown_tree import EXTENSIONS, Leaf, Tree

_BEFORE_INLINE, _BEFORE_ESCAPED, _AFTER_ALL = 25, 1, -100
_NEAR = 4096
_FAR_LOOKS = 50


def parsed(markdown: str) -> Tree:
    """Return the tree of a text; code in fences is read as the words that it holds."""
    text = "\n".join(line.expandtabs(4) for line in markdown.split("\n"))
    names = [
        extension if isinstance(extension, str) else next(iter(extension))
        for extension in EXTENSIONS
    ]
    configs = {
        name: of
        for extension in EXTENSIONS
        if isinstance(extension, dict)
        for name, of in extension.items()
    }
    engine = Markdown(extensions=[*names, ArticleMarks()], extension_configs=configs)
    before, after = _Before(engine), _After(engine)
    engine.treeprocessors.register(before, "leaves", _BEFORE_INLINE)
    engine.treeprocessors.register(_Printed(engine, before), "printed", _BEFORE_ESCAPED)
    engine.treeprocessors.register(after, "finished", _AFTER_ALL)
    engine.convert(text)
    raw = [raw_html for raw_html in engine.htmlStash.rawHtmlBlocks if isinstance(raw_html, str)]
    root = after.root if after.root is not None else Element("div")
    tree = Tree(text, root, before.leaves, raw)
    _position(tree)
    return tree


class _Before(Treeprocessor):
    """Takes the text of each element before marks in it are read."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.leaves: list[Leaf] = []

    def run(self, root: Element) -> None:
        for element, around, text, is_tail in _texts(root):
            source = HTML_PLACEHOLDER_RE.sub(self._raw, text)
            self.leaves.append(Leaf(element, around, source, is_tail))

    def _raw(self, match: re.Match[str]) -> str:
        return str(self.md.htmlStash.rawHtmlBlocks[int(match[1])])


class _Printed(Treeprocessor):
    """Tells each stretch what it prints, as long as an escaped sign differs from a typed one."""

    def __init__(self, md: Markdown, before: _Before) -> None:
        super().__init__(md)
        self.before = before

    def run(self, root: Element) -> None:  # noqa: ARG002 - the parser hands it to each
        for leaf in self.before.leaves:
            leaf.printed = printed_in(inline_nodes(leaf))


class _After(Treeprocessor):
    """Keeps the tree when every other processor is done with it."""

    root: Element | None = None

    def run(self, root: Element) -> None:
        self.root = root


def _texts(root: Element) -> Iterator[tuple[Element, tuple[Element, ...], str, bool]]:
    """Yield each text and tail in the order of the page, without recursion."""
    waiting: list[tuple[Element, tuple[Element, ...], bool]] = [(root, (), False)]
    while waiting:
        element, above, is_tail = waiting.pop()
        text = element.tail if is_tail else element.text
        around = above if is_tail else (*above, element)
        if text and text.strip():
            yield element, around, text, is_tail
        if not is_tail:
            for child in reversed(element):
                waiting += [(child, around, True), (child, around, False)]


def _position(tree: Tree) -> None:
    cursor, far = 0, _FAR_LOOKS
    for leaf in tree.leaves:
        begun = False
        for line in filter(None, (one.strip() for one in leaf.source.split("\n"))):
            at = tree.markdown.find(line, cursor, cursor + _NEAR + len(line))
            if at < 0 and far:
                far -= 1
                at = tree.markdown.find(line, cursor)
            if at < 0:
                continue
            cursor = leaf.end = at + len(line)
            if not begun:
                leaf.start, begun = at, True
        if not begun:
            leaf.start = leaf.end = cursor
