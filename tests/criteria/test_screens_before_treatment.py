"""Medical and psychiatric screening: what the examples do not show."""

from datetime import date

from generator.criteria.screens_before_treatment import check
from generator.model.finding import Outcome
from tests.profiles import provider


def test_a_refusal_weighs_more_than_silence(today: date) -> None:
    finding = check(provider(screening={"medical": "no", "evidence": "call"}), today)
    assert finding.outcome is Outcome.NOT_MET
    assert finding.reason == "There is no medical screening before treatment."


def test_both_missing_parts_are_named(today: date) -> None:
    neither = {"medical": "no", "psychiatric": "no", "evidence": "call"}
    assert "no medical and no psychiatric" in check(provider(screening=neither), today).reason


def test_who_screens_says_nothing_about_what_is_screened(today: date) -> None:
    finding = check(provider(screening={"by": "MD", "evidence": "site"}), today)
    assert finding.outcome is Outcome.NOT_STATED
    assert "medical or psychiatric" in finding.reason


def test_screening_for_what_nobody_says_meets_nothing(today: date) -> None:
    found = check(provider(screening={"unspecified": "yes", "evidence": "call"}), today)
    assert (found.outcome, found.reason) == (
        Outcome.NOT_STATED,
        "They screen before treatment. For what is not stated.",
    )
