"""Words beside a number to call in danger that lead to another number, line or chat instead."""

import re
from collections.abc import Iterator

from generator.model.crisis_mentions import NAMED, NUMBER

_MENTION = re.compile(rf"{NUMBER}|{NAMED}")
_LINE = r"(?:numbers?|(?:help|hot)?lines?|chats?)\b"
_OF_OURS = r"(?:a|all|any|crisis|each|emergency|free|help|local|or|private|samhsa|suicide|that|the)"
# The office has a line of its own; it must not be led to in the clause that names one of ours.
_LED_TO = re.compile(
    r"\b(?:call|contact|dial|reach|ring|text|try|use|via)\w{0,3} "
    rf"(?:(?!for )[\w'\u2019]+[ -]){{0,2}}?(?!{_OF_OURS}\b)[\w'\u2019]+[ -]{_LINE}(?! for\b)"
)
_ANOTHER = re.compile(rf"\b(?:another|better|different|new|other|our) (?:[\w'\u2019]+ )?{_LINE}")
_INSTEAD = re.compile(r"\b(?:instead|rather|in its place|in their place)\b")
_AFTER_A_MENTION = re.compile(rf"(?:{NUMBER}|{NAMED})\s*+[)\"]?\s*+$")
_STOP = re.compile(r"[.;!?\n]")


def redirects(low: str) -> Iterator[tuple[int, int]]:
    """Yield where a text in small letters, which names a line of ours, leads to something else."""
    if not _MENTION.search(low):
        return
    for another in _ANOTHER.finditer(low):
        yield another.span()
    for begins, ends in _clauses_with_a_line(low):
        for other in _LED_TO.finditer(low, begins, ends):
            yield other.span()
    for instead in _INSTEAD.finditer(low):
        if not _AFTER_A_MENTION.search(low, max(0, instead.start() - 40), instead.start()):
            yield instead.span()


def _clauses_with_a_line(low: str) -> Iterator[tuple[int, int]]:
    begins = 0
    for ends in (*(stop.start() for stop in _STOP.finditer(low)), len(low)):
        if _MENTION.search(low, begins, ends):
            yield begins, ends
        begins = ends + 1
