"""The parts of a block, each with the sources that stand behind it.

What is told is proven by the next citation after it; what follows the last one, by the last. In a
table's row this holds within a cell, and a cell without a citation rests on those of its row.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.block import Block, BlockKind, Mark
from generator.reading.readability.sentences import visible_words

_CELL_ENDS = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class CitedPart:
    """A stretch of a block's text, blanked but for its words, and the ids that it cites."""

    start: int
    text: str
    ids: tuple[str, ...]


def cited_parts(block: Block) -> Iterator[CitedPart]:
    """Yield every part of a block that rests on a source, in order."""
    groups = list(block.named("cite"))
    if not groups or block.kind is BlockKind.HEADING:
        return
    words = visible_words(block)
    for start, end in _cells(block):
        inside = [one for one in groups if start <= one.start < end]
        yield from _parts(words, start, end, inside or groups, shared=not inside)


def _cells(block: Block) -> Iterator[tuple[int, int]]:
    if block.kind is not BlockKind.ROW:
        yield 0, len(block.text)
        return
    start = 0
    for bar in _CELL_ENDS.finditer(block.text):
        yield start, bar.start()
        start = bar.end()
    yield start, len(block.text)


def _parts(
    words: str, start: int, end: int, groups: list[Mark], *, shared: bool
) -> Iterator[CitedPart]:
    if shared:
        yield CitedPart(start, words[start:end], _ids(*groups))
        return
    for group in groups:
        close = group.start + len(group.value) + 1
        yield CitedPart(start, words[start:close], _ids(group))
        start = close
    yield CitedPart(start, words[start:end], _ids(groups[-1]))


def _ids(*groups: Mark) -> tuple[str, ...]:
    named = (one.strip().removeprefix("@") for group in groups for one in group.value.split(";"))
    return tuple(dict.fromkeys(named))
