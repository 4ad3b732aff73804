"""A profile with one look names it once, and means what it would mean with it on each line."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.facts.provenance import grounds
from generator.judging import RED_FLAG_IDS, judge
from generator.model.finding import FlagState
from generator.model.problem import Problem
from generator.reading.profiles.evidence_default import default_troubles
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_from_text

DAY = date(2026, 11, 28)
HEAD = {
    "name": "Example A",
    "website": "https://example-a.example/",
    "kind": "clinic",
    "listing_basis": "public_pages",
    "summary": "A made-up clinic for tests.",
}
LOOK = {
    "url": "https://example-a.example/faq",
    "seen": "2026-11-20",
    "method": "website",
    "by": "erin",
}
FACTS: dict[str, Any] = {
    "locations": [{"city": "Oakland", "state": "CA"}],
    "routes": {"values": ["iv"]},
    "booking": {"same_day_treatment": {"answer": "yes"}},
    "prices": [{"service": "iv infusion", "amount_usd": "450.00", "per": "session"}],
}


def read(*, looks: Any = None, **keys: Any) -> tuple[Profile | None, list[Problem]]:
    data = {**HEAD, **keys, "evidence": {"faq": LOOK} if looks is None else looks}
    return profile_from_text(json.dumps(data), "a", "providers/a.yml", DAY, RED_FLAG_IDS)


def codes(**keys: Any) -> list[str]:
    return [one.code for one in read(**keys)[1]]


def named(value: Any) -> Any:
    if isinstance(value, list):
        return [{**one, "evidence": "faq"} for one in value]
    if value.keys() <= {"same_day_treatment"}:
        return {key: named(one) for key, one in value.items()}
    return {**value, "evidence": "faq"}


def test_it_means_what_the_same_file_means_with_each_name() -> None:
    short, problems = read(**FACTS, evidence_default="faq")
    long, _ = read(**{key: named(value) for key, value in FACTS.items()})
    assert problems == []
    assert short
    assert long
    assert short.provider.model_dump(exclude_unset=True) == long.provider.model_dump(
        exclude_unset=True
    )
    assert [*grounds(short.provider)] == [*grounds(long.provider)]
    judged, with_names = (judge("a", one.provider, DAY).red_flags for one in (short, long))
    # Beside this fact nobody set a look: that is no confirmation of what it raises.
    same_day = judged["treats-on-the-same-day"]
    assert same_day.state is FlagState.POSSIBLE
    confirmed = replace(same_day, state=FlagState.CONFIRMED)
    assert {**judged, "treats-on-the-same-day": confirmed} == with_names


def test_a_fact_that_names_another_look_rests_on_that_alone() -> None:
    other = {**LOOK, "method": "copy", "seen": "2026-11"}
    keys = {
        "routes": {"values": ["iv"], "evidence": "copy"},
        "refunds": {"terms": "Half is paid back."},
    }
    profile, _ = read(**keys, looks={"faq": LOOK, "copy": other}, evidence_default="faq")
    assert profile
    assert profile.provider.routes
    assert profile.provider.refunds
    assert profile.provider.routes.evidence == ("copy",)
    assert profile.provider.refunds.evidence == ("faq",)


def test_without_a_default_each_fact_is_asked_for_its_look_and_told_of_it() -> None:
    _, problems = read(routes={"values": ["iv"]})
    (problem,) = (one for one in problems if one.code == "missing-key")
    assert "evidence_default: its-name" in problem.suggestion


@pytest.mark.parametrize(
    "keys",
    [
        {"flags": [{"rule": "guarantees-outcome", "note": "The page says so."}]},
        {"claims": [{"says": "Says that most people feel better."}]},
        {"clinicians": [{"credential": "MD"}]},
        {
            "clinicians": [
                {"credential": "MD", "evidence": "faq", "licenses": [{"state": "CA"}]},
            ]
        },
    ],
)
def test_what_must_name_its_own_look_is_asked_for_it_all_the_same(keys: dict[str, Any]) -> None:
    profile, problems = read(**keys, evidence_default="faq")
    assert profile is None
    (problem,) = (one for one in problems if one.code == "missing-key")
    assert "names its own look" in problem.suggestion


def test_a_misspelt_default_is_one_message_where_it_stands() -> None:
    text_of = read(**FACTS, evidence_default="fqa", looks={"faq": LOOK, "b": LOOK})[1]
    assert [one.code for one in text_of if one.code.endswith("-evidence")]
    assert len([one for one in text_of if "fqa" in one.message + one.suggestion]) == 1


@pytest.mark.parametrize("method", ["registry", "phone", "document"])
def test_a_look_that_proves_one_thing_stands_for_no_fact_unsaid(method: str) -> None:
    look = {**LOOK, "method": method}
    assert "default-proves-less" in codes(**FACTS, looks={"faq": look}, evidence_default="faq")
    assert [*default_troubles({"evidence_default": ["faq"], "evidence": {"faq": look}})] == []


@pytest.mark.parametrize("odd", [["faq"], {"faq": "x"}, "", "not a name!", 5])
def test_an_odd_default_is_refused_without_a_traceback(odd: Any) -> None:
    assert read(**FACTS, evidence_default=odd)[0] is None
