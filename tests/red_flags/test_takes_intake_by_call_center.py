"""Call-center intake: what the examples do not show."""

from datetime import date

from generator.model.finding import Outcome
from generator.red_flags.takes_intake_by_call_center import RULE, check
from tests.profiles import provider


def test_pressure_on_a_call_is_another_question(today: date) -> None:
    booking = {"sales_pressure": {"answer": "yes", "evidence": "call"}}
    assert check(provider(booking=booking), today).outcome is Outcome.NOT_STATED


def test_booking_online_only_accuses_nobody(today: date) -> None:
    assert check(provider(kind="telehealth", phone=None), today).outcome is Outcome.NOT_STATED


def test_it_claims_no_authority() -> None:
    assert RULE.sources == ()
    assert "no authority" in RULE.authority
