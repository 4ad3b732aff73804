"""Rules see plain answers alone: neither what depends, nor what we infer."""

from typing import Any

import pytest

from generator.facts.plain_answers import plain_answers
from generator.judging import judge
from generator.model.finding import FlagState, Outcome
from tests.profiles import provider
from tests.today import TODAY

SOME = {"answer": "in some cases", "note": "Only with a history.", "evidence": "call"}
YES = {"answer": "yes", "evidence": "call"}
RULES = {
    "staff_training": "trained-in-ketamine-care",
    "treatment_plan": "makes-a-treatment-plan",
    "emergency_plan": "has-an-emergency-plan",
    "integration": "supports-integration",
    "off_label_disclosure": "discloses-off-label-use",
    "outcome_tracking": "tracks-outcomes",
    "care_coordination": "works-with-your-clinicians",
}


def test_a_profile_of_plain_answers_is_left_as_it_is() -> None:
    one = provider(emergency_plan=YES, screening={"medical": "yes", "evidence": "site"})
    assert plain_answers(one) is one


@pytest.mark.parametrize("key", RULES)
def test_an_answer_that_depends_meets_no_criterion_and_breaks_none(key: str) -> None:
    judged = judge("a", provider(**{key: SOME}), TODAY).criteria[RULES[key]]
    assert judged.outcome is Outcome.NOT_STATED


@pytest.mark.parametrize("key", RULES)
def test_what_we_infer_meets_no_criterion_and_breaks_none(key: str) -> None:
    for answer in ("yes", "no"):
        fact = {"answer": answer, "certainty": "inferred", "evidence": "call"}
        judged = judge("a", provider(**{key: fact}), TODAY).criteria[RULES[key]]
        assert judged.outcome is Outcome.NOT_STATED


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"booking": {"sales_pressure": SOME}}, "pressures-to-buy"),
        ({"booking": {"same_day_treatment": SOME}}, "treats-on-the-same-day"),
        ({"booking": {"call_center": SOME}}, "takes-intake-by-call-center"),
        (
            {"screening": {"medical": "in some cases", "note": "By drug.", "evidence": "call"}},
            "skips-medical-screening",
        ),
    ],
)
def test_an_answer_that_depends_raises_no_flag(changes: dict[str, Any], rule: str) -> None:
    assert judge("a", provider(**changes), TODAY).red_flags[rule].state is FlagState.NOT_STATED


def test_one_answer_that_depends_takes_no_other_with_it() -> None:
    watch = {"vitals": "in some cases", "person_present": "nurse", "note": "A.", "evidence": "call"}
    plain = plain_answers(provider(monitoring=watch)).monitoring
    assert plain
    assert (plain.vitals, plain.person_present) == (None, "nurse")


def test_of_a_list_only_what_is_inferred_goes() -> None:
    entries = [
        {"answer": "yes", "evidence": "site"},
        {"answer": "no", "certainty": "inferred", "evidence": "site"},
    ]
    assert [one.answer for one in plain_answers(provider(coverage=entries)).coverage] == [True]


def test_what_is_approximate_counts() -> None:
    one = provider(experience={"values": ["900"], "certainty": "approximate", "evidence": "site"})
    assert plain_answers(one) is one
