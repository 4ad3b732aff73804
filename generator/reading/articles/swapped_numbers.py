"""Two numbers of one sentence that stand in each other's place, like two arms of a trial."""

import re
from collections.abc import Sequence

from generator.reading.articles.held_figures import Held
from generator.reading.articles.sentence_with import sentence_with
from generator.reading.articles.stated_numbers import StatedNumber

_BETWEEN = re.compile(r",|;|\b(?:and|against|while|but|or|than|versus)\b")
_WORD = re.compile(r"[a-z]{3,}")


def are_swapped(
    text: str, number: StatedNumber, after: StatedNumber, given: Sequence[Held]
) -> bool:
    """Return whether what stands around each number is what the figure of the other is about.

    Only words that one of the two figures has and the other has not are compared, and only those
    of the clause of a number; a number of several figures is left.
    """
    sentence = sentence_with(text, number.start, number.end)
    between = _BETWEEN.search(text, number.end, after.start)
    if number.unit != after.unit or number.value == after.value or not between:
        return False
    if sentence != sentence_with(text, after.start, after.end):
        return False
    start = text.index(sentence)
    before = text[start : between.start()]
    behind = text[between.end() : start + len(sentence)]
    return _crossed(before, behind, *(_about(number, given) for number in (number, after)))


def _about(number: StatedNumber, given: Sequence[Held]) -> set[str]:
    """Return the words of the one figure of a number; none where it has several, or no figure."""
    of = {held.figure.of for held in given if held.figure and held.proves(number)}
    return _stems(next(iter(of))) if len(of) == 1 else set()


def _crossed(before: str, behind: str, first: set[str], second: set[str]) -> bool:
    front, back = _stems(before), _stems(behind)
    front, back = front - back, back - front
    straight = front & (first - second) | back & (second - first)
    crossed = front & (second - first) | back & (first - second)
    return bool(first and second and crossed) and not straight


def _stems(text: str) -> set[str]:
    return {word[:4] for word in _WORD.findall(text.lower())}
