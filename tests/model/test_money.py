"""Prices: their text is kept, and what is not stated is not zero."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from generator.model.money import Insurance, Price, Refunds

PRICE = {"service": "iv infusion", "evidence": "prices"}


def test_a_price_keeps_its_cents() -> None:
    assert str(Price.model_validate({**PRICE, "amount_usd": "450.00"}).amount_usd) == "450.00"


def test_a_price_that_is_not_stated_is_not_zero() -> None:
    usual = Price.model_validate({"service": "usual course", "sessions": "6", "evidence": "faq"})
    assert usual.amount_usd is None
    free = Price.model_validate({**PRICE, "amount_usd": "0"})
    assert free.amount_usd == Decimal(0)


@pytest.mark.parametrize("amount", ["-450", "$450", "4,500", "450 USD", "about 450", "4.5", ""])
def test_an_amount_is_digits_and_nothing_else(amount: str) -> None:
    with pytest.raises(ValidationError, match="amount-malformed"):
        Price.model_validate({**PRICE, "amount_usd": amount})


def test_no_plans_named_is_told_from_nobody_asked() -> None:
    assert Insurance.model_validate({"evidence": "faq"}).plans is None
    assert Insurance.model_validate({"plans": [], "evidence": "faq"}).plans == ()


def test_paying_after_treatment_leaves_nothing_to_refund() -> None:
    after = Refunds.model_validate({"paid_after_treatment": "yes", "evidence": "call"})
    assert (after.paid_after_treatment, after.terms) == (True, None)
