"""Rules see plain answers alone: neither what depends, nor what we infer."""

from typing import Any

import pytest
from pydantic import BaseModel

from generator.facts.plain_answers import _is_no_plain_answer, plain_answers, without
from generator.judging import judge
from generator.model.conditional import IN_SOME_CASES
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


@pytest.mark.parametrize(("status", "number"), [("pending", 0), ("unknown", 0), ("active", 1)])
def test_what_is_applied_for_or_not_known_to_hold_is_not_held(status: str, number: int) -> None:
    ana = {
        "credential": "MD",
        "licenses": [{"state": "CA", "status": status, "evidence": "site"}],
        "board_certification": {"specialty": "Psychiatry", "status": status, "evidence": "site"},
        "evidence": "site",
    }
    (person,) = plain_answers(provider(clinicians=[ana])).clinicians
    assert (len(person.licenses), len(person.certifications)) == (number, number)


def test_a_place_that_we_infer_is_no_place_to_a_rule() -> None:
    places = [{"state": "CA", "certainty": "inferred", "evidence": "site"}, {"state": "NV"}]
    assert [place.state for place in plain_answers(provider(locations=places)).locations] == ["NV"]


def test_a_provider_that_nobody_can_tell_open_is_still_judged() -> None:
    one = provider(status={"state": "unknown", "evidence": "site"}, emergency_plan=YES)
    assert judge("a", one, TODAY).criteria["has-an-emergency-plan"].outcome is Outcome.MET


def test_one_of_several_people_is_changed_and_the_others_stay() -> None:
    license_ = {"state": "CA", "status": "pending", "evidence": "site"}
    ana = {"credential": "MD", "licenses": [license_], "evidence": "site"}
    bo = {"credential": "RN", "evidence": "site"}
    whole = provider(clinicians=[ana, bo])
    plain = plain_answers(whole)
    assert [person.licenses for person in plain.clinicians] == [(), ()]
    assert plain.clinicians[1] is whole.clinicians[1]


class Made(BaseModel):
    """A made-up part: one answer must be there, one may be."""

    must: object
    may: object = None


def plain(part: Made) -> object:
    return without(part, _is_no_plain_answer)


def test_a_part_goes_only_where_what_it_must_have_cannot_stand() -> None:
    assert plain(Made(must=IN_SOME_CASES, may=IN_SOME_CASES)) is None
    assert plain(Made(must=True, may=IN_SOME_CASES)) == Made(must=True)
    assert plain(Made(must=(True, IN_SOME_CASES))) == Made(must=(True,))
