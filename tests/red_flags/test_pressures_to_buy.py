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
