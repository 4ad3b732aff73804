from decimal import Decimal

import pytest

from generator.model.money import Price
from generator.pages.data.values import (
    below,
    highest,
    lowest,
    price_basis,
    price_is_rough,
    towns,
    words_or_none,
)
from tests.profiles import provider

IV = {"service": "iv infusion", "per": "session", "amount_usd": "450.50", "evidence": "site"}


def price(**more: str) -> Price:
    return provider(prices=[{**IV, **more}]).prices[0]


def test_no_price_is_never_a_zero() -> None:
    assert lowest([]) is None
    assert highest([]) is None
    assert price_basis(provider()) is None
    assert price_is_rough(provider()) is None


def test_a_whole_amount_is_a_whole_number_and_cents_are_kept() -> None:
    assert lowest([price(amount_usd="450.00")]) == 450
    assert highest([price()]) == pytest.approx(450.5)


def test_a_range_reaches_to_its_upper_end() -> None:
    assert highest([price(amount_high_usd="600")]) == 600
    assert lowest([price(amount_high_usd="600"), price(amount_usd="400")]) == 400


def test_a_rough_price_says_so() -> None:
    assert price_is_rough(provider(prices=[IV])) is False
    assert price_is_rough(provider(prices=[IV, {**IV, "approximate": "yes"}])) is True
    assert price_basis(provider(prices=[IV])) == "provider says"


def test_free_is_a_price() -> None:
    assert lowest([price(amount_usd="0")]) == 0
    assert price(amount_usd="0").amount_usd == Decimal(0)


def test_a_place_without_a_town_has_none() -> None:
    places = [{"state": "CA"}, {"state": "CA", "city": "Reno"}, {"state": "CA", "city": "Reno"}]
    assert towns(provider(locations=places)) == ["Reno, CA"]
    assert towns(provider(locations=places[:1])) is None


def test_nothing_is_found_below_what_is_absent() -> None:
    assert below(provider(), ("insurance", "superbill")) is None
    assert words_or_none(None) is None
    assert words_or_none(["a", "b", "a"]) == ["a", "b"]
