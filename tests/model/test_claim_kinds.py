"""How a phrase is written in the table, and that no pattern can run away."""

import re
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from generator.model import claim_context
from generator.model.claim_kinds import ILLNESS, pattern_of
from generator.model.wording import TABLE

REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
PATTERNS = [
    *(one for line in TABLE for one in (line.pattern, line.needs, line.unless) if one),
    *(one for one in vars(claim_context).values() if isinstance(one, re.Pattern)),
]


def parts(parsed: Any) -> Iterator[tuple[Any, Any]]:
    for part in parsed:
        yield part
        for inner in _inside(part[1]):
            yield from parts(inner)


def _inside(argument: Any) -> Iterator[Any]:
    if isinstance(argument, _parser.SubPattern):
        yield argument
    elif isinstance(argument, (list, tuple)):
        for one in argument:
            yield from _inside(one)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:40])
def test_nothing_without_an_end_is_repeated_or_holds_a_repeat(pattern: re.Pattern[str]) -> None:
    for kind, argument in parts(_parser.parse(pattern.pattern)):
        if kind in REPEATS:
            _, most, body = argument
            inner = [one for one, _ in parts(body) if one in REPEATS]
            assert most is not _constants.MAXREPEAT or not inner
            endless = [a for k, a in parts(body) if k in REPEATS and a[1] is _constants.MAXREPEAT]
            assert not endless


@pytest.mark.parametrize("typed", ["side effect free", "Side-effect-free", "side\u2011effect free"])
def test_a_blank_is_any_blank_or_hyphen(typed: str) -> None:
    assert pattern_of(r"side effect free\b").search(typed)


def test_an_apostrophe_may_be_typographic() -> None:
    assert pattern_of(r"isn't\b").search("It isn\u2019t")


def test_a_phrase_begins_with_a_word() -> None:
    assert not pattern_of(r"cure\b").search("secure")


@pytest.mark.parametrize("named", ["depression", "chronic pain", "suicidal", "PTSD", "symptoms"])
def test_what_people_come_with_is_known(named: str) -> None:
    assert re.fullmatch(ILLNESS, named, re.IGNORECASE)
