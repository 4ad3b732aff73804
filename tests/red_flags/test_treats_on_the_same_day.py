"""Same-day treatment: what the examples do not show."""

from datetime import date

import pytest

from generator.model.finding import Outcome
from generator.red_flags.treats_on_the_same_day import RULE, check
from tests.profiles import provider


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_quick_first_talk_is_never_a_flag(answer: str, today: date) -> None:
    booking = {"same_day_consultation": {"answer": answer, "evidence": "site"}}
    assert check(provider(booking=booking), today).outcome is Outcome.NOT_STATED


def test_a_quick_first_talk_hides_no_quick_dose(today: date) -> None:
    booking = {
        "same_day_consultation": {"answer": "yes", "evidence": "site"},
        "same_day_treatment": {"answer": "yes", "evidence": "page"},
    }
    finding = check(provider(booking=booking), today)
    assert (finding.outcome, finding.evidence) == (Outcome.MET, ("page",))


def test_it_claims_no_authority() -> None:
    assert RULE.sources == ()
    assert "no authority" in RULE.authority
