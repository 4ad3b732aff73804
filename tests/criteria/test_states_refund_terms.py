"""Refund terms: what the examples do not show."""

from datetime import date
from typing import Any

from generator.criteria.states_refund_terms import check
from generator.model.finding import Outcome
from tests.profiles import provider


def outcome(today: date, **refunds: Any) -> Outcome:
    return check(provider(refunds={**refunds, "evidence": "site"}), today).outcome


def test_harsh_terms_are_still_stated_terms(today: date) -> None:
    assert outcome(today, terms="No refund, whatever the outcome.") is Outcome.MET


def test_short_terms_are_the_reason_and_long_ones_do_not_bury_it(today: date) -> None:
    for terms, told in (("Half back.", " Half back."), (("Half back. " * 20).strip(), "")):
        stated = provider(refunds={"terms": terms, "evidence": "site"})
        assert check(stated, today).reason == f"The refund terms are stated.{told}"


def test_terms_count_where_you_pay_ahead(today: date) -> None:
    assert outcome(today, terms="Half back.", paid_after_treatment="no") is Outcome.MET


def test_nothing_paid_ahead_makes_terms_needless(today: date) -> None:
    assert (
        outcome(today, terms="Nothing is paid ahead.", paid_after_treatment="yes")
        is Outcome.DOES_NOT_APPLY
    )


def test_a_note_alone_states_no_terms(today: date) -> None:
    assert outcome(today, note="Ask at the desk.") is Outcome.NOT_STATED


def test_what_a_late_cancellation_costs_is_a_term_and_a_deposit_alone_is_none(today: date) -> None:
    fee = {"service": "late cancellation", "amount_usd": "150", "evidence": "site"}
    finding = check(provider(prices=[fee]), today)
    assert (finding.outcome, finding.evidence) == (Outcome.MET, ("site",))
    assert "nothing about other refunds" in finding.reason
    deposit = {**fee, "service": "deposit"}
    assert check(provider(prices=[deposit]), today).outcome is Outcome.NOT_STATED
