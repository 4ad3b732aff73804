"""What the licenses in a profile say about each state."""

from datetime import date
from typing import Any

import pytest

from generator.facts.licensing import (
    PRESCRIBERS,
    Standing,
    in_words,
    license_in,
    names_every_state,
    proof_of_serving,
    standing,
    states_treated,
)
from generator.model.credentials import Credential
from tests.profiles import provider

RENO = {"city": "Reno", "state": "NV", "evidence": "page"}
SERVES = {"states": ["NV", "CA"], "evidence": "site"}


@pytest.mark.parametrize(
    ("expires", "proof", "expected"),
    [
        (None, "registry", Standing.CURRENT),
        (date(2026, 11, 21), "registry", Standing.CURRENT),
        (date(2026, 11, 20), "registry", Standing.OUTDATED),
        (date(2026, 11, 10), "registry", Standing.OUTDATED),
        (date(2026, 11, 9), "registry", Standing.EXPIRED),
        (date(2026, 11, 9), "site", Standing.OUTDATED),
        (date(2026, 11, 9), "not-there", Standing.OUTDATED),
    ],
)
def test_only_our_own_look_after_the_last_day_proves_that_it_expired(
    expires: date | None, proof: str, expected: Standing, today: date
) -> None:
    assert standing(provider(), [proof], expires, today) is expected


def test_states_come_from_clinics_and_from_telehealth_each_once() -> None:
    assert states_treated(provider(locations=[RENO, RENO], serves=SERVES)) == ("CA", "NV")
    assert states_treated(provider()) == ()


@pytest.mark.parametrize(
    ("kind", "serves", "named"),
    [
        ("clinic", None, True),
        ("clinic", {"count": "12"}, False),
        ("telehealth", None, False),
        ("both", None, False),
        ("telehealth", {"states": ["NV"]}, True),
        ("telehealth", {"states": ["NV"], "count": "1"}, True),
        ("telehealth", {"states": ["NV"], "count": "30"}, False),
        ("telehealth", {"count": "30"}, False),
    ],
)
def test_states_that_are_only_counted_are_not_taken_for_named(
    kind: str, serves: dict[str, Any] | None, named: bool
) -> None:
    told = {**serves, "evidence": "site"} if serves else None
    assert names_every_state(provider(kind=kind, serves=told)) is named


def test_that_a_state_is_served_is_proved_by_every_page_that_says_so() -> None:
    both = provider(locations=[RENO], serves=SERVES)
    assert proof_of_serving(both, "NV") == ("site", "page")
    assert proof_of_serving(both, "CA") == ("site",)
    assert proof_of_serving(both, "OR") == ()


def test_the_best_license_of_any_prescriber_speaks_for_a_state(today: date) -> None:
    expired = {"state": "NV", "expires": "2026-01-31", "evidence": "registry"}
    current = {"state": "NV", "evidence": "page"}
    people = [
        {"credential": "MD", "evidence": "site", "licenses": [expired]},
        {"credential": "NP", "evidence": "site", "licenses": [current]},
        {"credential": "LCSW", "evidence": "site", "licenses": [{**current, "state": "CA"}]},
    ]
    staffed = provider(clinicians=people)
    assert license_in(staffed, "NV", today) == (Standing.CURRENT, ("page",))
    assert license_in(staffed, "CA", today) == (Standing.UNKNOWN, ())


def test_nobody_without_a_prescriber_s_credential_counts_as_one() -> None:
    never = {Credential.RN, Credential.LCSW, Credential.COACH, Credential.PSYD, Credential.EMT}
    assert not PRESCRIBERS & never


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (["NV"], "Nevada"),
        (["CA", "NV"], "California and Nevada"),
        (["CA", "CO", "NV", "OR"], "California, Colorado, Nevada and Oregon"),
        (["CA", "CO", "NV", "OR", "WA"], "California, Colorado, Nevada and 2 other states"),
        ([], ""),
    ],
)
def test_states_are_told_as_in_a_sentence(states: list[str], words: str) -> None:
    assert in_words(states) == words
