"""Words beside a number to call in danger that lead to another number, line or chat instead."""

import re
from collections.abc import Iterator

from generator.model.crisis_mentions import NAMED, NUMBER, SHORT

_MENTION = re.compile(rf"{NUMBER}|{NAMED}")
_OTHER = re.compile(r"\b([\w'\u2019]+)[ -](?:numbers?|(?:help|hot)?lines?|chats?)\b")
_PLAIN = frozenset(SHORT) | frozenset(
    {
        "a",
        "all",
        "and",
        "any",
        "at",
        "call",
        "calls",
        "crisis",
        "each",
        "emergency",
        "free",
        "help",
        "local",
        "no",
        "one",
        "or",
        "phone",
        "press",
        "presses",
        "private",
        "samhsa",
        "suicide",
        "that",
        "the",
        "these",
        "two",
        "use",
        "veterans",
        "which",
        "your",
    }
)
"""What may stand before *number* or *line* where one of ours is meant."""
_BEGINS_WITH_THIS = re.compile(r"(?:^|[.:;!?|\n]\s{0,3}|\band )this (?:number|line) (?!instead)")
_INSTEAD = re.compile(r"\b(?:instead|rather|in its place|in their place)\b")
_AFTER_A_MENTION = re.compile(rf"(?:{NUMBER}|{NAMED})\s*+[)\"]?\s*+$")


def redirects(low: str) -> Iterator[tuple[int, int]]:
    """Yield where a text in small letters, which names a line of ours, leads to something else."""
    if not _MENTION.search(low):
        return
    allowed = {one.start() for one in _BEGINS_WITH_THIS.finditer(low)}
    for other in _OTHER.finditer(low):
        is_start = any(0 <= other.start() - at <= 8 for at in allowed)
        if other[1] not in _PLAIN and not (other[1] == "this" and is_start):
            yield other.span()
    for instead in _INSTEAD.finditer(low):
        if not _AFTER_A_MENTION.search(low, max(0, instead.start() - 40), instead.start()):
            yield instead.span()
