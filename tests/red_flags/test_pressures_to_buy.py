"""High-pressure sales: what the examples do not show."""

from datetime import date

from generator.model.finding import Outcome
from generator.red_flags.pressures_to_buy import check
from tests.profiles import provider


def test_a_published_deposit_is_not_pressure_by_itself(today: date) -> None:
    prices = [{"service": "deposit", "amount_usd": "100", "evidence": "site"}]
    assert check(provider(prices=prices), today).outcome is Outcome.NOT_STATED


def test_a_call_center_is_another_question(today: date) -> None:
    booking = {"call_center": {"answer": "yes", "evidence": "call"}}
    assert check(provider(booking=booking), today).outcome is Outcome.NOT_STATED


def test_what_happened_on_the_call_is_told_in_the_editor_s_words(today: date) -> None:
    pressure = {"answer": "yes", "note": "The offer ended that evening.", "evidence": "call"}
    finding = check(provider(booking={"sales_pressure": pressure}), today)
    assert (finding.reason, finding.evidence) == ("The offer ended that evening.", ("call",))


def test_a_deposit_before_a_clinician_has_seen_you_counts(today: date) -> None:
    asked = {"answer": "yes", "evidence": "call"}
    finding = check(provider(booking={"pays_before_clinician": asked}), today)
    assert (finding.outcome, finding.evidence) == (Outcome.MET, ("call",))


def test_a_deposit_whose_time_nobody_knows_clears_nobody(today: date) -> None:
    deposit = {"service": "deposit", "amount_usd": "100", "evidence": "site"}
    calm = {"sales_pressure": {"answer": "no", "evidence": "call"}}
    assert check(provider(prices=[deposit], booking=calm), today).outcome is Outcome.NOT_STATED
    later = {**calm, "pays_before_clinician": {"answer": "no", "evidence": "call"}}
    assert check(provider(prices=[deposit], booking=later), today).outcome is Outcome.NOT_MET
