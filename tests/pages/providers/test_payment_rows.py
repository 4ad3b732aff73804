"""When a patient pays, what makes it less, and the terms of a loan, each with its proof."""

from typing import Any

from generator.pages.providers.payment_rows import payment_rows
from tests.profiles import provider


def said(**changes: Any) -> list[tuple[str, str]]:
    rows = payment_rows(provider(**changes))
    assert all(row.proof for row in rows)
    return [(row.term, row.said) for row in rows]


def test_of_who_says_nothing_there_is_no_row() -> None:
    assert payment_rows(provider()) == ()


def test_the_moments_stand_in_the_order_of_time_whatever_the_file_says() -> None:
    payment = {"due": ["after treatment", "at booking"], "evidence": "site"}
    assert said(payment=payment) == [("When you pay", "When you book and after treatment")]


def test_discounts_say_how_much_and_for_whom_in_no_file_order() -> None:
    discounts = [
        {"kind": "sliding scale", "note": "Ask first", "evidence": "site"},
        {"kind": "discount", "percent": "15", "who": "veterans", "evidence": "site"},
        {"kind": "discount", "amount_usd": "50", "who": "students", "evidence": "site"},
    ]
    told = (
        "Discount: $50 less, for students. Discount: 15 percent less, for veterans. "
        "Fee by income (sliding scale). Ask first."
    )
    assert said(discounts=discounts) == said(discounts=discounts[::-1]) == [("Discounts", told)]


def test_the_terms_of_a_loan_are_told() -> None:
    loan = {"lender": "Example Credit", "months": "12", "interest": "0 percent", "evidence": "site"}
    late = "interest from the first day is owed if the last dollar is late"
    more = {"deferred_interest": "yes", "credit_check": "no"}
    terms = f"over up to 12 months, interest: 0 percent, {late}, no credit check"
    assert said(financing={**loan, **more}) == [("Financing", f"With Example Credit, {terms}")]
