"""Terms of payment are read, and what says nothing is refused."""

import pytest
from pydantic import ValidationError

from generator.model.payment import Discount, DiscountKind, Due, Financing, Payment


def test_each_moment_is_one_of_our_words() -> None:
    due = [word.value for word in Due]
    assert Payment.model_validate({"due": due, "evidence": "a"}).due == tuple(Due)


def test_a_payment_names_a_moment() -> None:
    with pytest.raises(ValidationError):
        Payment.model_validate({"due": [], "evidence": "a"})


def test_a_discount_may_name_who_gets_it_and_how_much() -> None:
    one = Discount.model_validate(
        {"kind": "sliding scale", "who": "students", "percent": "20", "evidence": "a"}
    )
    assert (one.kind, one.who, one.percent) == (DiscountKind.SLIDING_SCALE, "students", 20)


def test_a_loan_needs_nothing_but_its_proof() -> None:
    assert Financing.model_validate({"evidence": "a"}).lender is None
    with pytest.raises(ValidationError):
        Financing.model_validate({"lender": "Example Credit"})
