"""The made-up set under tests/demo is sound, unmistakable, and shows all there is to show."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from generator.judging import RED_FLAGS
from generator.model.credentials import Board
from generator.model.fact import Fact
from generator.model.finding import FlagState, Freshness, ListingStatus
from generator.model.vocabulary import (
    AtHomeMonitor,
    Companion,
    ConflictOfInterest,
    ListingBasis,
    Method,
    Operation,
    Per,
    ProviderKind,
    Route,
    Service,
    Word,
)
from generator.reading.profiles.providers import read_providers
from tests.demonstration import DEMO, demonstration
from tests.today import TODAY

PROVIDERS = [one.provider for one in demonstration().judgements]
WORDS = (
    AtHomeMonitor,
    Companion,
    ConflictOfInterest,
    ProviderKind,
    ListingBasis,
    Method,
    Per,
    Route,
)


def parts(part: object) -> Iterator[BaseModel]:
    if isinstance(part, BaseModel):
        yield part
        for name in part.model_fields_set:
            yield from parts(getattr(part, name))
    elif isinstance(part, tuple | dict):
        for one in part.values() if isinstance(part, dict) else part:
            yield from parts(one)


def words_in(part: Any) -> Iterator[Word]:
    if isinstance(part, Word):
        yield part
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from words_in(getattr(part, name))
    elif isinstance(part, tuple | dict):
        for one in part.values() if isinstance(part, dict) else part:
            yield from words_in(one)


def test_the_demonstration_is_sound() -> None:
    known = frozenset(rule.id for rule in RED_FLAGS)
    profiles, problems = read_providers(DEMO, TODAY, red_flags=known)
    assert [one for one in problems if one.severity == "error"] == []
    assert {one.code for one in problems} <= {"license-expired"}
    assert len(profiles) == len(list((DEMO / "providers").glob("[!_]*")))


@pytest.mark.parametrize("path", sorted(DEMO.rglob("*.yml")), ids=lambda path: path.stem)
def test_nobody_can_take_the_demonstration_for_real(path: Any) -> None:
    text = path.read_text("utf-8")
    hosts = re.findall(r"https?://([^/\s\"?]+)", text)
    assert [host for host in hosts if not host.endswith(".example")] == []
    numbers = re.findall(r"\+1[ 0-9]+", text)
    assert [n for n in numbers if not re.fullmatch(r"\+1 \d{3} 555 01\d\d", n)] == []
    names = re.findall(r"^ *(?:- )?\{?name: ([^,\n]+)", text, re.MULTILINE)
    assert [name for name in names if not re.search("Example|Ejemplo", name)] == []


def test_every_name_of_a_provider_starts_with_example() -> None:
    assert [one.name for one in PROVIDERS if not one.name.startswith("Example ")] == []
    slugs = [one.slug for one in demonstration().judgements]
    assert [slug for slug in slugs if not slug.startswith("example-")] == []


def test_it_shows_every_freshness_and_every_way_to_stand_in_the_lists() -> None:
    judgements = demonstration().judgements
    assert {one.freshness for one in judgements} == set(Freshness)
    assert {one.listing for one in judgements} == set(ListingStatus)
    assert {one.status.state for one in PROVIDERS if one.status} == {
        Operation.CLOSED,
        Operation.ACQUIRED,
    }


def test_it_shows_replies_and_disputes_of_both_kinds() -> None:
    raised = [flag for one in demonstration().judgements for _, flag in one.raised]
    replied = {flag.state for flag in raised if flag.reply}
    assert replied == {FlagState.CONFIRMED, FlagState.POSSIBLE}
    assert any(one.reply for one in PROVIDERS)
    assert {d.closed is None for one in PROVIDERS for d in one.disputes} == {True, False}


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.__name__)
def test_it_uses_every_word_of_a_list_that_a_page_speaks_of(words: type[Word]) -> None:
    used = {word for one in PROVIDERS for word in words_in(one)}
    assert [word.value for word in words if word not in used] == []


def test_it_fills_in_every_key_of_a_profile_somewhere() -> None:
    filled: dict[type[BaseModel], set[str]] = defaultdict(set)
    for one in PROVIDERS:
        for part in parts(one):
            filled[type(part)] |= part.model_fields_set
    shared = {key for keys in filled.values() for key in keys} & set(Fact.model_fields)
    missing = {kind.__name__: set(kind.model_fields) - filled[kind] - shared for kind in filled}
    assert {kind: keys for kind, keys in missing.items() if keys} == {}


def test_it_shows_prices_of_every_kind() -> None:
    prices = [price for one in PROVIDERS for price in one.prices]
    assert any(price.amount_high_usd for price in prices)
    assert any(price.approximate for price in prices)
    assert any(price.amount_usd == 0 for price in prices)
    assert any(price.amount_usd is None for price in prices)
    assert {Service.USUAL_COURSE, Service.AT_HOME_PROGRAM} <= {price.service for price in prices}
    assert any(one.insurance and one.insurance.spravato_plans for one in PROVIDERS)


def test_it_has_names_that_break_careless_pages() -> None:
    names = " ".join(one.name for one in PROVIDERS)
    assert {"'", "&", "í", "Ñ"} <= set(names)
    assert max(len(one.name) for one in PROVIDERS) > 150
    assert max(len(one.locations) for one in PROVIDERS) > 10
    thin = min(PROVIDERS, key=lambda one: len(one.model_fields_set))
    needed = {"name", "kind", "listing_basis", "summary", "evidence"}
    assert thin.model_fields_set == {*needed, "languages"}
    states = {place.state for one in PROVIDERS for place in one.locations}
    assert {"PR", "DC", "CA"} <= states


def test_it_names_boards_of_physicians_nurses_and_assistants() -> None:
    used = {word for one in PROVIDERS for word in words_in(one)}
    assert {Board.ABPN, Board.NBCRNA, Board.NCCPA, Board.AOA} <= used
