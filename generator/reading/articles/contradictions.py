"""A sentence and the figure of its number speak of the same route, direction and order.

Only words that exclude each other are compared: into a vein and by mouth, rose and fell. Where
either side has none of them, or shares one, nothing is said.
"""

import re
from collections.abc import Collection

from generator.reading.articles.held_figures import Held
from generator.reading.articles.stated_numbers import StatedNumber

# One line a set of words that exclude the words of the other lines of its block.
_SETS = """
vein, veins, infusion, infusions, drip, IV
muscle, muscles, IM
mouth, oral, orally, lozenge, lozenges, tablet, tablets, troche, troches, wafer
nose, nasal, spray
skin, subcutaneous

rose, rise, rises, risen, rising, raise, raises, raised, increase, increased, higher, highest
fell, fall, falls, fallen, drop, drops, dropped, decrease, decreased, lower, lowered, lowest

better, improve, improved, improvement, gain, gains, eased, relief, responded, recovered
worse, worsened, relapse, relapsed, harm, harmed

older
younger
"""
_ORDER = """
before, ahead, beforehand
after, afterwards, later
"""
_CLOCK = ("minute", "hour")
"""Units of which order is told plainly: mania after 8 doses is 8 doses before the mania."""


def _blocks(sets: str) -> list[list[re.Pattern[str]]]:
    words = (block.split("\n") for block in sets.strip().split("\n\n"))
    return [
        [re.compile(rf"\b(?:{line.replace(', ', '|')})\b", re.IGNORECASE) for line in block]
        for block in words
    ]


_BLOCKS, _ORDERED = _blocks(_SETS), _blocks(_ORDER)


def contradicted(sentence: str, number: StatedNumber, proofs: Collection[Held]) -> str:
    """Return what all figures of a number are about, where its sentence says the opposite."""
    about = [f"{one.figure.unit} {one.figure.of}" if one.figure else "" for one in proofs]
    blocks = [*_BLOCKS, *(_ORDERED if number.unit in _CLOCK else ())]
    if about and all(any(_exclude(sentence, one, block) for block in blocks) for one in about):
        return next(one.figure.of for one in proofs if one.figure)
    return ""


def _exclude(sentence: str, figure: str, block: list[re.Pattern[str]]) -> bool:
    said = {n for n, words in enumerate(block) if words.search(sentence)}
    held = {n for n, words in enumerate(block) if words.search(figure)}
    return bool(said and held) and not said & held
