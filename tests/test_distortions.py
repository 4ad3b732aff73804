"""Distortions of the real pages: how many of each kind the check refuses.

A number, unit or people is changed where it stands; the drug of a figure in its whole stretch; a
denial is put into the sentence of a number, or taken out. No figure tells of a sentence without.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from generator.reading.articles.cited_parts import CitedPart, cited_parts
from generator.reading.articles.front_matter import Draft, draft
from generator.reading.articles.held_figures import held_in
from generator.reading.articles.number_proof import number_proof, proven_numbers
from generator.reading.articles.sentence_with import sentence_with
from generator.reading.articles.stated_numbers import StatedNumber
from generator.reading.articles.units import DATE
from generator.reading.sources import read_sources
from tests.distorted import CHANGES, OF_A_STRETCH
from tests.distorted_words import WAYS, WHOLE
from tests.reading.pages import text_of
from tests.real_day import REAL_DAY

ASKED = {"number": 200, "unit": 60, "population": 20, "drug": 60, "negation": 60}
ASKED |= {"scale": 50, "currency": 30, "fraction": 30, "word": 30, "bound": 30}
ASKED |= dict.fromkeys(WAYS, 16) | dict.fromkeys(WHOLE, 8)
IN_PLACE, STRETCHES = CHANGES | WAYS, OF_A_STRETCH | WHOLE
ROOT = Path()
SOURCES, _ = read_sources(ROOT, REAL_DAY)


@cache
def pages() -> list[tuple[str, Draft]]:
    files = sorted((ROOT / "content" / "learn").glob("*.md"))
    return [
        (text := one.read_text("utf-8"), draft(text, f"learn/{one.stem}", one.name))
        for one in files
    ]


Place = tuple[str, Draft, int, CitedPart, StatedNumber]


def places() -> Iterator[Place]:
    """Yield every number of every page that rests on a source, with its offset in the file."""
    for text, page in pages():
        for block in page.blocks:
            for part in cited_parts(block):
                for told in proven_numbers(part):
                    line, column = block.position(part.start + told.start)
                    start = sum(len(one) + 1 for one in text.split("\n")[: line - 1]) + column - 1
                    yield text, page, start, part, told


def stretch(kind: str, part: CitedPart, told: StatedNumber) -> str:
    """Return the text that a distortion of a kind changes."""
    if kind == "bound":
        return part.text[max(0, told.start - 12) : told.start].rpartition("  ")[2] + told.written
    if kind == "negation" or kind in WHOLE:
        return sentence_with(part.text, told.start, told.end).strip()
    return part.text.strip() if kind == "drug" else told.written


def tells(kind: str, part: CitedPart, told: StatedNumber) -> bool:
    """Return whether the figures of a number can tell such a distortion at all."""
    proofs = [held for held in held_in(SOURCES or {}, part.ids) if held.proves(told)]
    of_one_drug = bool(proofs) and all(len(held.drugs) == 1 for held in proofs)
    of_a_sentence = told.unit != DATE if kind in (*WHOLE, "negation") else True
    return of_one_drug if kind == "drug" else of_a_sentence


all_places = cache(lambda: tuple(places()))


@dataclass(frozen=True)
class Distortion:
    """One stretch of a page's file that says something else."""

    text: str
    page: Draft
    start: int
    old: str
    new: str

    @property
    def line(self) -> int:
        return self.text.count("\n", 0, self.start) + 1


def distortions(kind: str) -> Iterator[Distortion]:
    """Yield the distortions of a kind, in an order that chance gave once."""
    chance = random.Random(20261128)  # noqa: S311 - the same order on each run
    found = list(all_places())
    chance.shuffle(found)
    for text, page, start, part, told in found:
        if not tells(kind, part, told):
            continue
        old = stretch(kind, part, told)
        at = start if kind in IN_PLACE else start - told.start + part.text.index(old)
        whole = STRETCHES.get(kind)
        new = whole(old) if whole else IN_PLACE[kind](old, chance)
        if old != new and text[at : at + len(old)] == old:
            yield Distortion(text, page, at, old, new)


@cache
def known(text: str, path: str) -> frozenset[tuple[int, str]]:
    """Return the line and words of each problem in the text of a page."""
    problems = number_proof(draft(text, path, path), SOURCES)
    return frozenset((one.line, one.message) for one in problems)


def refused(together: Sequence[Distortion]) -> int:
    """Return how many distortions of one page, each on a line of its own, are refused."""
    page, sound = together[0].page, together[0].text
    text = sound
    for one in sorted(together, key=lambda one: -one.start):
        text = text[: one.start] + one.new + text[one.start + len(one.old) :]
    told = {line for line, _ in known(text, page.path) - known(sound, page.path)}
    return sum(one.line in told for one in together)


def in_rounds(found: Iterator[Distortion]) -> list[list[Distortion]]:
    """Return distortions in groups that one reading can judge: one page, one a line."""
    groups: dict[tuple[str, int], list[Distortion]] = {}
    used: dict[tuple[str, int], int] = {}
    for one in found:
        place = (one.page.path, one.line)
        used[place] = used.get(place, 0) + 1
        groups.setdefault((one.page.path, used[place]), []).append(one)
    return list(groups.values())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "least"),
    [
        *(
            ("number", 0.95),
            ("unit", 0.95),
            ("population", 0.95),
            ("drug", 0.9),
            ("negation", 0.85),
        ),
        *(("scale", 0.95), ("currency", 0.95), ("fraction", 0.95), ("word", 0.9), ("bound", 0.95)),
    ],
)
def test_a_distorted_page_is_refused(
    kind: str, least: float, record_property: Callable[[str, object], None]
) -> None:
    groups = in_rounds(islice(distortions(kind), ASKED[kind]))
    caught = sum(map(refused, groups))
    record_property(kind, f"{caught} of {ASKED[kind]}")
    assert sum(map(len, groups)) == ASKED[kind]
    assert caught >= least * ASKED[kind]


@pytest.mark.slow
def test_a_number_told_in_another_way_is_refused(
    record_property: Callable[[str, object], None],
) -> None:
    told = [one for kind in WAYS for one in islice(distortions(kind), ASKED[kind])]
    caught = sum(map(refused, in_rounds(iter(told))))
    record_property("ways", f"{caught} of {len(told)}")
    assert len(told) >= 200
    assert caught >= 0.95 * len(told)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "least"), [("swapped", 1), ("denied briefly", 0.85), ("route", 0.75)]
)
def test_a_sentence_that_says_another_thing_of_its_number_is_refused(
    kind: str, least: float
) -> None:
    groups = in_rounds(islice(distortions(kind), ASKED[kind]))
    assert sum(map(len, groups))
    assert sum(map(refused, groups)) >= least * sum(map(len, groups))


@pytest.mark.slow
def test_the_real_pages_raise_no_false_alarm() -> None:
    assert SOURCES
    assert [known(text, page.path) for text, page in pages()] == [frozenset()] * len(pages())


HONEST = (Path(__file__).parent / "honest_sentences.txt").read_text("utf-8").splitlines()


@pytest.mark.slow
def test_what_a_source_says_in_other_words_passes() -> None:
    assert len(HONEST) == 50
    text = text_of("\n\n".join(HONEST))
    problems = number_proof(draft(text, "learn/x", "x.md"), SOURCES)
    assert [(one.line, one.message) for one in problems] == []
