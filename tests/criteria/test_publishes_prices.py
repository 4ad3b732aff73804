"""Published prices: what the examples do not show."""

from datetime import date
from typing import Any

import pytest

from generator.criteria.publishes_prices import check
from generator.model.finding import Finding, Outcome
from tests.profiles import provider


def found(today: date, *prices: dict[str, Any], **more: Any) -> Finding:
    stated = [{"evidence": "site", **price} for price in prices]
    return check(provider(prices=stated, **more), today)


def price(service: str, amount: str | None = None, **more: str) -> dict[str, Any]:
    return {"service": service, **({"amount_usd": amount} if amount else {}), **more}


@pytest.mark.parametrize(
    "prices",
    [
        [price("iv infusion", "450", per="session", sessions="6")],
        [price("iv infusion", "450"), price("usual course", sessions="6")],
        [price("iv infusion", "450"), price("usual course", "2700", per="course")],
        [price("iv infusion", "450"), price("iv infusion", "2400", per="package")],
        [price("at-home program", "1158", per="package", sessions="6")],
        [price("usual course", "2700", per="course", sessions="6")],
    ],
)
def test_a_session_price_and_the_course_are_enough_however_told(
    prices: list[dict[str, Any]], today: date
) -> None:
    assert found(today, *prices).outcome is Outcome.MET


@pytest.mark.parametrize(
    ("prices", "missing"),
    [
        ([price("iv infusion", "450", per="session")], "no usual number of sessions"),
        ([price("at-home program", "129", per="month")], "not what one session costs"),
        ([price("program", "3000", per="package")], "not what one session costs"),
        ([price("usual course", "2700")], "not what one session costs"),
    ],
)
def test_half_a_price_says_which_half_is_missing(
    prices: list[dict[str, Any]], missing: str, today: date
) -> None:
    finding = found(today, *({**one, "evidence": "page"} for one in prices))
    assert finding.outcome is Outcome.NOT_MET
    assert missing in finding.reason


def test_half_a_price_on_a_page_read_in_part_is_not_held_against_anybody(today: date) -> None:
    finding = found(today, price("iv infusion", "450", per="session"))
    assert finding.outcome is Outcome.NOT_STATED
    assert "not read all of their pages" in finding.reason


@pytest.mark.parametrize("service", ["consultation", "deposit", "late cancellation", "therapy"])
def test_a_fee_around_treatment_is_no_price_of_treatment(service: str, today: date) -> None:
    assert found(today, price(service, "200")).outcome is Outcome.NOT_STATED


def test_the_number_of_sessions_without_a_price_is_no_price(today: date) -> None:
    assert found(today, price("usual course", sessions="6")).outcome is Outcome.NOT_STATED


def test_the_course_of_one_treatment_does_not_complete_the_price_of_another(today: date) -> None:
    mixed = [price("im injection", "300"), price("program", "3000", per="package")]
    assert found(today, *mixed).outcome is Outcome.NOT_STATED
    looked = [{**one, "evidence": "page"} for one in mixed]
    assert found(today, *looked).outcome is Outcome.NOT_MET


def test_an_amount_of_zero_is_a_price(today: date) -> None:
    assert found(today, price("iv infusion", "0", sessions="6")).outcome is Outcome.MET
