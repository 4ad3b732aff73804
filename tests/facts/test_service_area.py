"""Where a provider treats people: one answer, whatever the profile says beside it."""

from typing import Any

import pytest

from generator.facts.service_area import (
    clinic_states,
    names_every_state,
    proof_of_treating,
    telehealth_states,
    treats_in,
)
from tests.demonstration import demonstration
from tests.profiles import provider

RENO = {"city": "Reno", "state": "NV"}
SERVES = {"states": ["CA", "OR"], "evidence": "site"}


@pytest.mark.parametrize(
    ("changes", "clinic", "telehealth"),
    [
        ({}, (), ()),
        ({"locations": [RENO]}, ("NV",), ()),
        ({"locations": [RENO, {"state": "CA"}, RENO]}, ("NV", "CA"), ()),
        ({"locations": [RENO], "serves": SERVES}, ("NV",), ()),
        ({"kind": "telehealth", "serves": SERVES}, (), ("CA", "OR")),
        ({"kind": "telehealth", "serves": SERVES, "locations": [RENO]}, (), ("CA", "OR")),
        ({"kind": "telehealth", "serves": {"count": "30", "evidence": "site"}}, (), ()),
        ({"kind": "both", "serves": SERVES, "locations": [RENO]}, ("NV",), ("CA", "OR")),
        ({"kind": "both", "serves": SERVES, "locations": [{"state": "CA"}]}, ("CA",), ("CA", "OR")),
    ],
)
def test_the_kind_decides_which_states_count(
    changes: dict[str, Any], clinic: tuple[str, ...], telehealth: tuple[str, ...]
) -> None:
    one = provider(**changes)
    assert (clinic_states(one), telehealth_states(one)) == (clinic, telehealth)
    assert treats_in(one) == tuple(dict.fromkeys((*clinic, *telehealth)))


def test_a_place_without_a_proof_of_its_own_adds_none() -> None:
    one = provider(locations=[RENO, {**RENO, "evidence": "page"}])
    assert proof_of_treating(one, "NV") == ("page",)


@pytest.mark.parametrize("judgement", demonstration().judgements, ids=lambda one: one.slug)
def test_treated_in_is_clinic_and_telehealth_together_each_once(judgement: Any) -> None:
    one = judgement.provider
    assert set(treats_in(one)) == {*clinic_states(one), *telehealth_states(one)}
    assert len(treats_in(one)) == len(set(treats_in(one)))


@pytest.mark.parametrize(
    ("kind", "serves", "named"),
    [
        ("clinic", None, True),
        ("clinic", {"states": ["NV"]}, True),
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


@pytest.mark.parametrize(
    ("kind", "nevada", "california"),
    [
        ("both", ("site", "page"), ("site",)),
        ("clinic", ("page",), ()),
        ("telehealth", ("site",), ("site",)),
    ],
)
def test_only_what_counts_is_proved_by_every_page_that_says_so(
    kind: str, nevada: tuple[str, ...], california: tuple[str, ...]
) -> None:
    serves = {"states": ["NV", "CA"], "evidence": "site"}
    one = provider(kind=kind, locations=[{**RENO, "evidence": "page"}], serves=serves)
    assert proof_of_treating(one, "NV") == nevada
    assert proof_of_treating(one, "CA") == california
    assert proof_of_treating(one, "OR") == ()
