"""The sentence in which a stretch of a text stands; a semicolon or a cell's border ends one too."""

import re

from generator.reading.sentence_end import SENTENCE_END

_END = re.compile(rf"{SENTENCE_END.pattern}|;(?=\s)|(?<!\\)\|")


def sentence_with(text: str, start: int, end: int) -> str:
    """Return the sentence of a text that holds the stretch from ``start`` to ``end``."""
    ends = [match.end() for match in _END.finditer(text)]
    first = max((at for at in ends if at <= start), default=0)
    last = min((at for at in ends if at >= end), default=len(text))
    return text[first:last]
