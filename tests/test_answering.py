"""The word of others alone decides no question, for a provider or against it."""

from datetime import date
from typing import Any

import pytest

from generator.answering import OTHERS_ALONE, OTHERWISE, answer
from generator.judging import ALL_RULES, judge
from generator.model.finding import Finding, FlagState, Outcome
from tests.profiles import provider
from tests.today import TODAY

NEVADA = {"state": "NV", "expires": "2026-06-30", "evidence": "registry"}
NO_PROMISE = {"says": "Says that results are not guaranteed", "evidence": "site"}
A_PROMISE = {"says": "Says that it cures depression", "evidence": "news"}


def found(rule: str, today: date, **profile: Any) -> Finding:
    return answer(ALL_RULES[rule], provider(**profile), today)


@pytest.mark.parametrize("said", ["yes", "no"])
def test_what_a_newspaper_alone_tells_is_not_stated_and_told_to_be_so(
    said: str, today: date
) -> None:
    plan = {"answer": said, "evidence": "news"}
    finding = found("has-an-emergency-plan", today, emergency_plan=plan)
    assert (finding.outcome, finding.reason) == (Outcome.NOT_STATED, OTHERS_ALONE)


def test_a_newspaper_beside_their_own_page_takes_nothing_away(today: date) -> None:
    plan = {"answer": "yes", "evidence": ["news", "site"]}
    assert found("has-an-emergency-plan", today, emergency_plan=plan).outcome is Outcome.MET


def test_what_it_rests_on_is_their_own_word_where_that_is_enough(today: date) -> None:
    ours = {"program": "Example course", "evidence": "site"}
    people = [
        {"credential": "NP", "evidence": "site", "ketamine_training": {**ours, "evidence": name}}
        for name in ("news", "site")
    ]
    finding = found("trained-in-ketamine-care", today, clinicians=people)
    assert (finding.outcome, finding.evidence) == (Outcome.MET, ("site",))


def test_a_newspaper_clears_no_red_flag(today: date) -> None:
    current = {"state": "NV", "evidence": "news"}
    person = {"credential": "MD", "evidence": "site", "licenses": [NEVADA, current]}
    serves = {"states": ["NV"], "evidence": "site"}
    finding = found(
        "serves-unlicensed-state", today, kind="telehealth", serves=serves, clinicians=[person]
    )
    assert finding.outcome is Outcome.MET


def test_where_a_newspaper_tells_otherwise_nothing_is_cleared_either(today: date) -> None:
    finding = found("guarantees-outcome", today, claims=[NO_PROMISE, A_PROMISE])
    assert (finding.outcome, finding.reason) == (Outcome.NOT_STATED, OTHERWISE)


def test_a_place_that_a_newspaper_names_still_needs_a_license(today: date) -> None:
    person = {"credential": "MD", "evidence": "site"}
    known = {**person, "licenses": [{"state": "CA", "evidence": "registry"}]}
    places = [{"state": "CA", "evidence": "site"}, {"state": "NV", "evidence": "news"}]
    finding = found("licensed-in-every-state", today, locations=places, clinicians=[known])
    assert finding.outcome is Outcome.NOT_STATED
    assert "Nevada" in finding.reason


def test_silence_beside_a_newspaper_keeps_the_words_of_the_rule(today: date) -> None:
    finding = found("guarantees-outcome", today, claims=[{**A_PROMISE, "says": "Says it helps"}])
    assert "hold no promise" in finding.reason


def test_an_editors_own_flag_may_rest_on_a_newspaper_and_is_possible() -> None:
    rule = "takes-intake-by-call-center"
    seen = {"rule": rule, "note": "Sales agents answer every call.", "evidence": "news"}
    flag = judge("a", provider(flags=[seen]), TODAY).red_flags[rule]
    assert flag.state is FlagState.POSSIBLE


def test_what_others_tell_was_looked_at_whatever_was_looked_for() -> None:
    learned = {"program": "Example course", "evidence": "news"}
    ana = {"credential": "NP", "evidence": "site", "ketamine_training": learned}
    told = judge("a", provider(clinicians=[ana], looked_for=["prices"]), TODAY)
    trained = told.criteria["trained-in-ketamine-care"]
    assert (trained.outcome, trained.reason) == (Outcome.NOT_STATED, OTHERS_ALONE)
    beside = {"person_present": "nobody", "evidence": "news"}
    told = judge("a", provider(monitoring=beside, looked_for=["prices"]), TODAY)
    assert told.red_flags["leaves-sessions-unattended"].reason == OTHERS_ALONE
