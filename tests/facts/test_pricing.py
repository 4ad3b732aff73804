"""Which price is for a session and which for a course, on every page and in every rule."""

from typing import Any

import pytest

from generator.facts.pricing import (
    course_prices,
    is_course_price,
    is_session_price,
    session_prices,
    treatment_prices,
)
from generator.model.money import Price
from generator.model.provider import Provider
from tests.demonstration import demonstration
from tests.profiles import provider


def made(*prices: dict[str, Any]) -> Provider:
    return provider(prices=[{"evidence": "site", **price} for price in prices])


def amounts(prices: list[Price]) -> list[int]:
    return [int(one.amount_usd) for one in prices if one.amount_usd is not None]


SESSIONS = [
    "iv infusion", "im injection", "subcutaneous injection", "esketamine", "oral", "nasal",
    "ketamine-assisted therapy", "ketamine session",
]  # fmt: skip
COURSES = ["usual course", "at-home program", "program"]
NEITHER = ["consultation", "follow-up", "therapy", "integration", "deposit", "other"]


def kinds(service: str, per: str | None) -> tuple[int, int]:
    """Return how many prices of a session and of a course one price is taken for."""
    one = {"service": service, "amount_usd": "450", "per": per, "evidence": "site"}
    made = provider(prices=[{key: value for key, value in one.items() if value}])
    return len(session_prices(made)), len(course_prices(made))


@pytest.mark.parametrize("service", SESSIONS)
@pytest.mark.parametrize("per", [None, "session", "visit", "once"])
def test_a_treatment_by_the_visit_or_once_is_a_session(service: str, per: str | None) -> None:
    assert kinds(service, per) == (1, 0)


@pytest.mark.parametrize("service", COURSES)
@pytest.mark.parametrize("per", [None, "course", "package", "once"])
def test_a_program_at_one_price_is_a_course(service: str, per: str | None) -> None:
    assert kinds(service, per) == (0, 1)


@pytest.mark.parametrize("service", SESSIONS)
@pytest.mark.parametrize("per", ["course", "package"])
def test_sessions_sold_together_are_a_course(service: str, per: str) -> None:
    assert kinds(service, per) == (0, 1)


@pytest.mark.parametrize("service", [*SESSIONS, *COURSES])
@pytest.mark.parametrize("per", ["month", "hour"])
def test_a_month_or_an_hour_is_neither(service: str, per: str) -> None:
    assert kinds(service, per) == (0, 0)


@pytest.mark.parametrize("service", COURSES)
def test_a_program_by_the_visit_is_no_course_and_by_the_session_is_a_session(service: str) -> None:
    assert kinds(service, "visit") == (0, 0)
    assert kinds(service, "session") == (1, 0)


@pytest.mark.parametrize("service", NEITHER)
@pytest.mark.parametrize("per", [None, "session", "course", "visit", "once"])
def test_what_is_no_treatment_is_neither(service: str, per: str | None) -> None:
    assert kinds(service, per) == (0, 0)


def test_free_stands_before_the_smallest_price_and_silence_is_no_price() -> None:
    prices = [
        {"service": "iv infusion", "amount_usd": amount, "evidence": "site"}
        for amount in ("0.50", "0", "450")
    ]
    usual = {"service": "usual course", "sessions": "6", "evidence": "site"}
    made = provider(prices=[*prices, usual])
    assert [str(one.amount_usd) for one in session_prices(made)] == ["0", "0.50", "450"]
    assert course_prices(made) == []


def test_every_price_of_treatment_is_of_one_kind_at_most() -> None:
    for one in (judgement.provider for judgement in demonstration().judgements):
        sessions, courses = session_prices(one), course_prices(one)
        assert [price for price in sessions if price in courses] == []
        assert all(price in treatment_prices(one) for price in (*sessions, *courses))
        amounts = [price.amount_usd for price in sessions if price.amount_usd is not None]
        assert amounts == sorted(amounts)


def test_without_an_amount_it_is_no_price_of_anything() -> None:
    for one in made({"service": "usual course", "sessions": "6", "per": "course"}).prices:
        assert not is_session_price(one)
        assert not is_course_price(one)
