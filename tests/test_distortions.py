"""Two hundred distortions of the real pages: how many of each kind the check refuses.

A changed number is nearly always caught, a changed unit mostly. That a sentence was turned into its
opposite no figure can tell: that stays with the editor who reads, and is counted here as it is.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.reading.articles.cited_parts import CitedPart, cited_parts
from generator.reading.articles.front_matter import Draft, draft
from generator.reading.articles.number_proof import number_proof, proven_numbers
from generator.reading.articles.told_numbers import Told
from generator.reading.sources import read_sources
from tests.real_day import REAL_DAY

ASKED = {"number": 120, "unit": 30, "drug": 20, "population": 15, "negation": 15}
UNITS = {
    "week": "month",
    "day": "week",
    "hour": "minute",
    "minute": "hour",
    "month": "year",
    "%": " points",
}
ROOT = Path()
SOURCES, _ = read_sources(ROOT, REAL_DAY)


@cache
def pages() -> list[tuple[str, Draft]]:
    files = sorted((ROOT / "content" / "learn").glob("*.md"))
    return [
        (text := one.read_text("utf-8"), draft(text, f"learn/{one.stem}", one.name))
        for one in files
    ]


def places() -> Iterator[tuple[str, Draft, int, CitedPart, Told]]:
    """Yield every number of every page that rests on a source, with its offset in the file."""
    for text, page in pages():
        for block in page.blocks:
            for part in cited_parts(block):
                for told in proven_numbers(part):
                    line, column = block.position(part.start + told.start)
                    start = sum(len(one) + 1 for one in text.split("\n")[: line - 1]) + column - 1
                    yield text, page, start, part, told


def other_number(found: str, chance: random.Random) -> str:
    """Return a text with one digit of its number changed."""
    digits = [at for at, char in enumerate(found) if char.isdigit()]
    if not digits:
        return {"two": "three", "twice": "once", "once": "twice"}.get(
            found.split(maxsplit=1)[0], "nine"
        ) + (found[len(found.split(maxsplit=1)[0]) :])
    at = chance.choice(digits)
    digit = str((int(found[at]) + chance.randint(1, 9)) % 10)
    return found[:at] + digit + found[at + 1 :]


def other_unit(found: str, _: random.Random) -> str:
    """Return the number with another unit; the same where none is listed."""
    for unit, other in UNITS.items():
        if re.search(rf"{unit}s?\b" if unit != "%" else "%", found):
            return re.sub(unit, other, found, count=1)
    return found


def other_people(found: str, _: random.Random) -> str:
    return re.sub(r"people|patients|adults|veterans", "children", found)


CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "number": other_number,
    "unit": other_unit,
    "population": other_people,
}


def in_the_sentence(kind: str, sentence: str) -> str:
    """Return the part with the other drug, or denied."""
    if kind == "drug":
        return re.sub(
            r"\b(es)?ketamine\b", lambda drug: "ketamine" if drug[1] else "esketamine", sentence
        )
    return re.sub(r"\b(was|were|is|are|had|has|can|did)\b", r"\1 not", sentence, count=1)


def distortions(kind: str) -> Iterator[tuple[Draft, str]]:
    """Yield pages with one distortion of a kind each, in an order that chance gave once."""
    chance = random.Random(20261128)  # noqa: S311 - the same order on each run
    found = list(places())
    chance.shuffle(found)
    for text, page, start, part, told in found:
        at, old = start, told.found
        if kind in CHANGES:
            new = CHANGES[kind](old, chance)
        else:
            at = start - told.start
            old = text[at : at + len(part.text.rstrip())]
            new = in_the_sentence(kind, old)
        if old != new and text[at : at + len(old)] == old:
            yield page, text[:at] + new + text[at + len(old) :]


def caught(kind: str, number: int) -> tuple[int, int]:
    """Return how many distortions of a kind were refused, and how many were made."""
    tally: Counter[bool] = Counter()
    for (page, text), _ in zip(distortions(kind), range(number), strict=False):
        known = {(one.line, one.message) for one in number_proof(page, SOURCES)}
        told = number_proof(draft(text, page.path, page.file), SOURCES)
        tally[any((one.line, one.message) not in known for one in told)] += 1
    return tally[True], tally.total()


@pytest.mark.parametrize(
    ("kind", "least"),
    [("number", 0.95), ("unit", 0.95), ("population", 0.95), ("drug", 0.6), ("negation", 0.0)],
)
def test_a_distorted_page_is_refused(
    kind: str, least: float, record_property: Callable[[str, object], None]
) -> None:
    refused, made = caught(kind, ASKED[kind])
    record_property(kind, f"{refused} of {made}")
    assert made == ASKED[kind]
    assert refused >= least * made
