"""A page's paragraphs, list entries, table rows and headings as published, each with its place."""

import re
from collections.abc import Iterable
from itertools import groupby

from generator.model.block import Block, BlockKind
from generator.reading.markdown_marks import inline_nodes, marks_of, words_in
from generator.reading.markdown_tree import Leaf, Tree

LINK_BY_ID = re.compile(r"(rule|page|glossary|provider):([a-z0-9/-]+)(#[a-z0-9-]+)?")
"""The address of a link by id: its kind, id and section."""
_ADDRESS = re.compile(r"(?<=\])\([^()\n]*\)")
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))


def blocks(markdown: str, first_line: int) -> tuple[Block, ...]:
    """Return every block of a text whose first line is that line of a file."""
    from generator.reading.markdown_parser import parsed

    return blocks_of(parsed(markdown), first_line)


def blocks_of(tree: Tree, first_line: int) -> tuple[Block, ...]:
    """Return the blocks of a parsed text; the cells of a table's row are one."""
    lines = _Lines(tree.markdown)
    return tuple(
        _block(tree, lines, list(leaves), first_line)
        for _, leaves in groupby(tree.leaves, lambda leaf: id(_row_or_leaf(leaf)))
    )


def anchors(blocks: Iterable[Block]) -> frozenset[str]:
    """Return the ids that the site gives to the headings, for links to a section."""
    return frozenset(block.anchor for block in blocks if block.anchor)


def without_addresses(text: str) -> str:
    """Return a text with the addresses of its links blanked out; every place stays what it is."""
    return _ADDRESS.sub(lambda address: " " * len(address[0]), text)


class _Lines:
    """The lines of a text, by offset; blocks come in order, so it only ever goes on."""

    def __init__(self, text: str) -> None:
        self._text, self._start, self._number = text, 0, 0

    def around(self, start: int, end: int) -> tuple[int, int, int]:
        """Return the number of the first line, where it starts, and where the last one ends."""
        begins = self._text.rfind("\n", 0, start) + 1
        self._number += self._text.count("\n", self._start, begins)
        self._start = max(self._start, begins)
        ends = self._text.find("\n", end)
        return self._number, begins, len(self._text) if ends < 0 else ends


def _row_or_leaf(leaf: Leaf) -> object:
    return next((one for one in leaf.around if one.tag == "tr"), leaf)


def _block(tree: Tree, lines: _Lines, leaves: list[Leaf], first_line: int) -> Block:
    first = leaves[0]
    number, begins, ends = lines.around(first.start, max(leaf.end for leaf in leaves))
    element, kind = first.around[-1], _kind(first)
    is_heading = kind is BlockKind.HEADING
    return Block(
        kind,
        first_line + number,
        tree.markdown[begins:ends],
        int(element.tag[1]) if is_heading else 0,
        element.get("id", "") if is_heading else "",
        " ".join(words_in(inline_nodes(leaf)) for leaf in leaves),
        tuple(mark for leaf in leaves for mark in marks_of(tree, leaf, begins)),
        first_line,
    )


def _kind(leaf: Leaf) -> BlockKind:
    if "tr" in leaf.tags:
        return BlockKind.ROW
    if leaf.around[-1].tag in _HEADINGS:
        return BlockKind.HEADING
    return BlockKind.ENTRY if _opens_entry(leaf) else BlockKind.PARAGRAPH


def _opens_entry(leaf: Leaf) -> bool:
    """Return whether an entry of a list begins here, also where its words are a paragraph."""
    if leaf.is_tail:
        return False
    if leaf.element.tag == "li":
        return True
    above = leaf.around[-2] if len(leaf.around) > 1 else None
    return above is not None and above.tag == "li" and above[0] is leaf.element
