"""The order of prices: the lowest first, whatever the order of the file."""

from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from generator.facts.pricing import (
    FIRST_VISIT,
    course_prices,
    first_visit_prices,
    holds_first_visit,
    other_prices,
    price_range,
    session_prices,
    therapy_prices,
    treatment_prices,
)
from generator.model.money import Price
from generator.model.provider import Provider
from tests.profiles import provider


def made(*prices: dict[str, Any]) -> Provider:
    return provider(prices=[{"evidence": "site", **price} for price in prices])


def amounts(prices: list[Price]) -> list[int]:
    return [int(one.amount_usd) for one in prices if one.amount_usd is not None]


FILE = [
    {"service": "late cancellation", "amount_usd": "50"},
    {"service": "program", "amount_usd": "4500"},
    {"service": "consultation", "amount_usd": "200", "per": "visit"},
    {"service": "iv infusion", "amount_usd": "450"},
    {"service": "program", "amount_usd": "2800"},
    {"service": "iv infusion", "amount_usd": "400"},
]


def test_the_lowest_comes_first_in_any_order_of_the_file() -> None:
    for order in permutations(FILE):
        one = made(*order)
        assert amounts(session_prices(one)) == [400, 450]
        assert amounts(course_prices(one)) == [2800, 4500]
        assert amounts(treatment_prices(one)) == [400, 450, 2800, 4500]
        assert amounts(first_visit_prices(one)) == [200]
        assert amounts(other_prices(one)) == [200, 50]


def test_of_two_that_cost_the_same_the_one_that_holds_more_comes_first() -> None:
    bare: dict[str, Any] = {"service": "program", "amount_usd": "2800", "label": "A"}
    full = {**bare, "label": "B", "includes": ["Intake visit"]}
    ranged = {**bare, "label": "C", "amount_high_usd": "3000", "includes": ["Intake visit"]}
    for order in permutations((bare, full, ranged)):
        assert [one.label for one in course_prices(made(*order))] == ["B", "A", "C"]


def test_therapy_by_the_visit_comes_before_a_package() -> None:
    package = {"service": "therapy", "amount_usd": "60", "per": "package"}
    visits = [{"service": "integration", "amount_usd": n, "per": "hour"} for n in ("150", "90")]
    assert amounts(therapy_prices(made(package, *visits))) == [90, 150, 60]


def test_a_range_goes_from_the_lowest_to_the_highest_end() -> None:
    cheap = {"service": "oral", "amount_usd": "90", "amount_high_usd": "600", "approximate": "yes"}
    one = made({"service": "oral", "amount_usd": "100", "evidence": "page"}, cheap)
    found = price_range(one.prices)
    assert found
    assert (found.low, found.high, found.is_about) == (Decimal(90), Decimal(600), True)
    assert found.evidence == ("page", "site")
    assert price_range([]) is None
    assert price_range(made({"service": "usual course", "sessions": "6"}).prices) is None


@pytest.mark.parametrize(
    ("part", "is_held"),
    [("First visit and labs", True), ("INTAKE", True), ("consultation", True), ("the drug", False)],
)
def test_a_first_visit_is_held_where_the_price_says_so(part: str, is_held: bool) -> None:
    (one,) = made({"service": "program", "amount_usd": "1", "includes": [part]}).prices
    assert holds_first_visit(one) is is_held
    assert [word for word in FIRST_VISIT if word != word.casefold()] == []


def order(*prices: dict[str, Any]) -> set[tuple[Price, ...]]:
    """Return the orders in which session prices come out, whatever the order of the file."""
    return {tuple(session_prices(made(*turned))) for turned in permutations(prices)}


@pytest.mark.parametrize(
    "apart",
    [
        {"service": "im injection"},
        {"per": "visit"},
        {"sessions": "2"},
        {"label": "Evenings"},
        {"includes": ["monitoring"]},
        {"as_of": "2024"},
        {"amount_high_usd": "900"},
    ],
)
def test_two_prices_of_one_amount_have_one_order(apart: dict[str, Any]) -> None:
    one = {"service": "iv infusion", "amount_usd": "450"}
    assert len(order(one, {**one, **apart})) == 1


def test_the_lower_start_stands_first_whatever_the_end() -> None:
    wide = {"service": "iv infusion", "amount_usd": "400", "amount_high_usd": "900"}
    narrow = {"service": "iv infusion", "amount_usd": "450"}
    assert amounts(session_prices(made(narrow, wide))) == [400, 450]


@pytest.mark.parametrize("per", ["month", "course", "package"])
def test_what_covers_more_than_a_visit_is_no_first_visit_and_stands_behind(per: str) -> None:
    visit = {"service": "consultation", "amount_usd": "150", "per": "visit"}
    member = {**visit, "amount_usd": "50", "per": per}
    assert amounts(first_visit_prices(made(member, visit))) == [150]
    hour = {"service": "therapy", "amount_usd": "150", "per": "hour"}
    longer = {**hour, "amount_usd": "50", "per": per}
    assert amounts(therapy_prices(made(longer, hour))) == [150, 50]


def test_other_prices_stand_by_service_and_free_ones_behind_the_paid() -> None:
    free = {"service": "consultation", "amount_usd": "0"}
    paid = {"service": "consultation", "amount_usd": "150"}
    hour = {"service": "therapy", "amount_usd": "90"}
    assert amounts(other_prices(made(hour, free, paid))) == [150, 0, 90]


@pytest.mark.parametrize("service", ["therapy", "integration", "consultation", "deposit"])
def test_without_an_amount_there_is_no_price(service: str) -> None:
    silent = made({"service": service, "sessions": "1"})
    assert [*therapy_prices(silent), *first_visit_prices(silent), *other_prices(silent)] == []
