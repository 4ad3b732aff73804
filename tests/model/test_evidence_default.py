"""Which facts rest on the default of a profile, and which name their own look whatever it says."""

from typing import Any

import pytest

from generator.model.evidence_default import class_at, name_default, rests_on_default
from generator.model.people import License
from generator.model.provider import Provider


def named(**data: Any) -> dict[str, Any]:
    name_default(Provider, data, "web")
    return data


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("emergency_plan", {"answer": "yes"}),
        ("routes", {"values": ["iv"]}),
        ("screening", {"medical": "yes"}),
        ("refunds", {"terms": "None."}),
    ],
)
def test_a_fact_that_names_no_look_rests_on_the_default(key: str, value: dict[str, Any]) -> None:
    assert named(**{key: dict(value)}) == {key: {**value, "evidence": "web"}}


def test_so_does_each_entry_of_a_list_and_each_fact_inside_a_part() -> None:
    found = named(
        prices=[{"service": "other"}, {"service": "visit", "evidence": "call"}],
        booking={"call_center": {"answer": "no"}},
        locations=[{"state": "CA"}],
    )
    assert [one["evidence"] for one in found["prices"]] == ["web", "call"]
    assert found["booking"] == {"call_center": {"answer": "no", "evidence": "web"}}
    assert found["locations"] == [{"state": "CA", "evidence": "web"}]


@pytest.mark.parametrize(
    "data",
    [
        {"flags": [{"rule": "guarantees-outcome", "note": "Seen."}]},
        {"claims": [{"says": "Says that it works."}]},
        {"attestations": [{"on": "2026-11-20", "by": "A", "role": "manager"}]},
        {"clinicians": [{"credential": "MD", "licenses": [{"state": "CA"}]}]},
        {"clinicians": [{"board_certification": {"board": "ABPN"}}]},
        {"clinicians": [{"exclusion_list": {"listed": "no"}}]},
        {"evidence": {"web": {"method": "website"}}},
        {"verified": {"on": "2026-11-20", "by": "A"}},
        {"evidence_of": {}},
    ],
)
def test_what_could_grow_stronger_names_its_own(data: dict[str, Any]) -> None:
    assert "'evidence': 'web'" not in str(named(**data))


@pytest.mark.parametrize("odd", [None, "yes", [], {}, [["x"]], [None]])
def test_what_is_of_another_shape_stays_as_it_is(odd: Any) -> None:
    assert named(routes=odd, prices=odd) == {"routes": odd, "prices": odd}


def test_a_place_of_a_file_leads_to_its_part() -> None:
    found = class_at(Provider, ("clinicians", 0, "licenses", 2))
    assert found is License
    assert not rests_on_default(License)
    assert class_at(Provider, ("nothing", "here")) is None
