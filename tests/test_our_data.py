"""The real profiles; apart, so that a bad profile is not taken for a broken program."""

import re
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from generator.judging import RED_FLAGS, judge
from generator.model.finding import Listing
from generator.model.problem import Severity
from generator.reading.providers import Profile, profile_paths, read_providers
from tests.demonstration import HOUSE, directory_of
from tests.today import TODAY

PATHS = profile_paths(HOUSE)
NAMED_IN_THE_MISSION = {"mindbloom", "innerwell", "bay-area-cbt-center"}
MADE_UP = re.compile(r"\.example\b|\bExample\b|\b555[-. ]?01\d\d\b")

each_file = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


@cache
def profiles() -> list[Profile]:
    return read_providers(HOUSE, TODAY)[0]


def test_every_real_profile_is_sound() -> None:
    known = frozenset(rule.id for rule in RED_FLAGS)
    _, problems = read_providers(HOUSE, TODAY, red_flags=known)
    assert [one for one in problems if one.severity is Severity.ERROR] == []


def test_there_are_enough_providers_to_compare() -> None:
    assert len(profiles()) >= 60
    assert {one.slug for one in profiles()} >= NAMED_IN_THE_MISSION


@each_file
def test_no_made_up_provider_stands_among_the_real_ones(path: Path) -> None:
    assert MADE_UP.findall(path.read_text("utf-8")) == []


def test_what_we_only_read_in_stored_copies_is_never_called_checked() -> None:
    looked = {
        one.slug: any(e.is_ours for e in one.provider.evidence.values()) for one in profiles()
    }
    called_checked = {one.slug for one in profiles() if one.provider.verified}
    assert called_checked <= {slug for slug, ours in looked.items() if ours}


def test_nobody_is_recommended_who_closed_or_was_taken_over() -> None:
    gone = {one.slug for one in profiles() if one.provider.status}
    assert gone
    directory = directory_of(one.provider for one in profiles())
    listed = {judgement.provider.name for judgement in directory.listed}
    assert listed.isdisjoint(one.provider.name for one in profiles() if one.slug in gone)
    assert len(directory.closed) == len(gone)


def test_no_real_provider_carries_a_confirmed_red_flag_that_nobody_confirmed() -> None:
    judgements = [judge(one.slug, one.provider, TODAY) for one in profiles()]
    states = {flag.state.value for one in judgements for _, flag in one.raised}
    assert states <= {"possible"}
    assert [one.slug for one in judgements if one.listing is Listing.WITHHELD] == []


def test_no_two_profiles_are_likely_the_same_provider() -> None:
    slugs = [path.stem for path in PATHS]
    alike = [(a, b) for a, b in combinations(slugs, 2) if fuzz.ratio(a, b) > 95]
    assert len(set(slugs)) == len(slugs)
    assert alike == []
