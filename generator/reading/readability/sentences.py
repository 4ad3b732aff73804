"""The sentences of a page: what stands in its paragraphs and lists, each with its line.

Headings, tables, citations, addresses and code are no sentences, and neither is a label: bold words
that open a paragraph, or an entry of a few words without a full stop.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.block import Block, BlockKind
from generator.reading.markdown_blocks import without_addresses
from generator.reading.sentence_end import CLOSING, SENTENCE_END

LABEL_WORDS = 8
"""Fewer words than this are a label where they end without a full stop, or open in bold."""

_NO_PROSE = re.compile(
    r"!\[[^\[\]\n]*\]|\[@[^\[\]\n]*\]|\{\{[^{}\n]*\}\}|https?://\S+"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]+\.\w+"
)
_MARK = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S)")
_BOLD = re.compile(r"\s*(?:\*\*|__)(?P<words>[^*\n]+?[.:?!])(?:\*\*|__)(?!\S)")
_ENDED = re.compile(rf"[.!?:\u2026]{CLOSING}\s*$")
_LOOSE = re.compile(r"(?<!\s)\s++(?=[.,;:?!)])")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as it is read, and the line of the file where it starts."""

    line: int
    text: str

    @property
    def word_count(self) -> int:
        """How many words it has; a figure is one, and so is what hyphens join."""
        return counted_words(self.text)


def counted_words(text: str) -> int:
    """Return how many words stand between the blanks of a text."""
    return sum(any(char.isalnum() for char in word) for word in text.split())


def sentences(blocks: Iterable[Block]) -> Iterator[Sentence]:
    """Yield every sentence of a page's paragraphs and list entries, in order."""
    for block in blocks:
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ENTRY):
            yield from _of(block)


def visible_words(block: Block) -> str:
    """Return a block with its citations, settings and addresses blanked out, in their places."""
    return _NO_PROSE.sub(lambda match: " " * len(match[0]), without_addresses(block.text))


def _of(block: Block) -> Iterator[Sentence]:
    text = visible_words(block)
    line, start = block.line, _after_label(block, text)
    for end in [*(mark.end() for mark in SENTENCE_END.finditer(text, start)), len(text)]:
        blanks, piece = _parted(text[start:end])
        line += blanks.count("\n")
        words = counted_words(piece)
        if words and (words >= LABEL_WORDS or _ENDED.search(piece)):
            yield Sentence(line, _as_read(piece))
        line += piece.count("\n")
        start = end


def _after_label(block: Block, text: str) -> int:
    """Return where the sentences begin; a list's mark and a label stand on the first line."""
    mark = _MARK.match(text) if block.kind is BlockKind.ENTRY else None
    start = mark.end() if mark else 0
    bold = _BOLD.match(text, start)
    return bold.end() if bold and counted_words(bold["words"]) < LABEL_WORDS else start


def _parted(text: str) -> tuple[str, str]:
    """Return the blanks at the start of a text, and the rest."""
    rest = text.lstrip()
    return text[: len(text) - len(rest)], rest


def _as_read(piece: str) -> str:
    return _LOOSE.sub("", " ".join(re.sub(r"\*+|[\[\]]", "", piece).split()))
