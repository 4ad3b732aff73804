"""Silence is told from not having looked, and only where somebody wrote down what was covered."""

import pytest

from generator.facts.topics import LISTS, silence_on, was_looked_for
from generator.judging import CRITERIA, NOT_LOOKED_YET, RED_FLAGS, judge
from generator.model.finding import FlagState, Outcome
from generator.model.topic import Topic
from tests.profiles import provider
from tests.today import TODAY

PLAN = "makes-a-treatment-plan"


@pytest.mark.parametrize(
    ("profile", "covered"),
    [
        ({}, True),
        ({"looked_for": ["prices"]}, False),
        ({"looked_for": []}, False),
        ({"looked_for": ["prices", "treatment_plan"]}, True),
        ({"looked_for": [], "verified": {"on": "2026-11-10", "by": "Erin Example"}}, True),
    ],
)
def test_a_look_covers_what_it_says(profile: dict[str, object], covered: bool) -> None:
    known = provider(**profile)
    assert was_looked_for(PLAN, ["treatment_plan"], known) is covered
    outcome = judge("a", known, TODAY).criteria[PLAN].outcome
    assert outcome is (Outcome.NOT_STATED if covered else Outcome.NOT_LOOKED_FOR)


def test_a_list_is_a_topic_too() -> None:
    known = provider(looked_for=["screening"])
    assert not was_looked_for("publishes-prices", (), known)
    assert was_looked_for("publishes-prices", (), provider(looked_for=["prices"]))


def test_a_criterion_without_a_topic_is_told_as_it_is() -> None:
    assert was_looked_for("asks-of-no-topic", (), provider(looked_for=[]))


def test_what_is_said_in_part_was_seen() -> None:
    monitoring = {"note": "Somebody is near.", "evidence": "site"}
    known = provider(looked_for=[], monitoring=monitoring)
    assert was_looked_for("monitors-sessions", ["monitoring", "insurance"], known)


@pytest.mark.parametrize("rule", [rule.id for rule in RED_FLAGS if rule.id in LISTS])
def test_a_red_flag_that_nobody_looked_for_is_not_told_as_silence(rule: str) -> None:
    looked = {topic: judge("a", provider(looked_for=[topic]), TODAY) for topic in LISTS[rule]}
    nobody = judge("a", provider(looked_for=["refunds"]), TODAY).red_flags[rule]
    assert nobody.state is FlagState.NOT_LOOKED_FOR
    assert nobody.reason == NOT_LOOKED_YET
    for one in looked.values():
        assert one.red_flags[rule].state is FlagState.NOT_STATED


def test_a_fact_of_booking_shows_that_booking_was_looked_at() -> None:
    booking = {"referral_required": {"answer": "no", "evidence": "site"}}
    assert was_looked_for("pressures-to-buy", (), provider(looked_for=[], booking=booking))
    assert not was_looked_for("pressures-to-buy", (), provider(looked_for=[]))


def test_what_is_stated_is_never_called_not_looked_for() -> None:
    known = provider(looked_for=[], treatment_plan={"answer": "yes", "evidence": "site"})
    assert judge("a", known, TODAY).criteria[PLAN].outcome is Outcome.MET


def test_every_criterion_has_a_topic_and_every_topic_but_three_a_criterion() -> None:
    asked = [{*rule.asks_about, *LISTS.get(rule.id, ())} for rule in CRITERIA]
    topics = {topic.value for topic in Topic}
    assert all(keys & topics for keys in asked)
    assert topics - set().union(*asked) == {"at_home", "booking", "claims"}


def test_every_red_flag_has_a_topic() -> None:
    topics = {topic.value for topic in Topic}
    assert [one.id for one in RED_FLAGS if not topics & {*one.asks_about, *LISTS[one.id]}] == []


def test_silence_is_of_two_kinds() -> None:
    assert silence_on("prices", provider(looked_for=["prices"])) is Outcome.NOT_STATED
    assert silence_on("prices", provider(looked_for=[])) is Outcome.NOT_LOOKED_FOR
    assert silence_on("prices", provider()) is Outcome.NOT_STATED
