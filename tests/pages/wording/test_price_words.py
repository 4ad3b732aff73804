"""Which price is for a session, which for a course; silence says so and is never a number."""

from typing import Any

import pytest

from generator.pages.wording.price_words import beside, price_line, prices_are_reported
from tests.demonstration import judged
from tests.profiles import EVIDENCE, provider

IV = {"service": "iv infusion", "amount_usd": "450"}
NEWS = {**EVIDENCE["site"], "publisher": "Example News"}


def line(*prices: dict[str, Any]) -> tuple[str, str]:
    return price_line(provider(prices=[{"evidence": "site", **price} for price in prices]))


def test_silence_says_so_without_a_number() -> None:
    assert line() == ("", "Price not stated: ask")
    assert line({"service": "usual course", "sessions": "6"}) == ("", "Price not stated: ask")


@pytest.mark.parametrize(
    ("prices", "said"),
    [
        ([{**IV, "per": "session"}], "$450 a session."),
        ([{**IV, "per": "once"}], "$450 a session."),
        ([IV, {**IV, "amount_usd": "400"}], "$400 to $450 a session."),
        ([{**IV, "amount_high_usd": "600", "approximate": "yes"}], "About $450 to $600 a session."),
        ([{**IV, "service": "at-home program", "per": "session"}], "$450 a session."),
    ],
)
def test_a_session_price_leaves_the_course_open(prices: list[dict[str, Any]], said: str) -> None:
    assert line(*prices) == (said, "Course total not stated")


def test_session_and_course_are_both_said() -> None:
    course = {"service": "usual course", "amount_usd": "2700", "per": "course", "sessions": "6"}
    assert line(IV, course) == ("$450 a session. $2,700 a course of 6 sessions.", "")
    assert line(course) == ("$2,700 a course of 6 sessions.", "")


def test_a_month_is_not_a_course() -> None:
    month = {"service": "at-home program", "amount_usd": "129", "per": "month"}
    assert line(month) == ("At-home program: $129 a month.", "Course total not stated")


@pytest.mark.parametrize("service", ["consultation", "deposit", "late cancellation", "therapy"])
def test_a_fee_is_not_the_price_of_treatment(service: str) -> None:
    fee = {"service": service, "amount_usd": "200", "per": "package", "label": "The fee"}
    known, silent = line(fee)
    assert known.startswith("The fee: $200")
    assert silent == "Treatment price not stated: ask"


def test_a_free_first_visit_is_free_and_says_nothing_of_treatment() -> None:
    visit = {"service": "consultation", "amount_usd": "0", "per": "visit"}
    assert line(visit) == ("First visit: Free.", "Treatment price not stated: ask")


def test_prices_on_somebody_elses_page_are_called_reported() -> None:
    assert prices_are_reported(judged("example-ohara-and-daughters").provider)
    assert not prices_are_reported(judged("example-lantern-telehealth").provider)
    mixed = [{**IV, "evidence": "news"}, {**IV, "evidence": "site"}]
    assert not prices_are_reported(provider(prices=mixed, evidence={"news": NEWS}))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({}, ()),
        ({"as_of": "2024"}, ("as of 2024",)),
        ({"list_price_usd": "600"}, ("list price $600",)),
        ({"self_pay": "yes"}, ("without insurance",)),
        ({"self_pay": "no"}, ("what is left to pay with insurance",)),
        (
            {"self_pay": "yes", "list_price_usd": "600", "as_of": "2024"},
            ("as of 2024", "list price $600", "without insurance"),
        ),
    ],
)
def test_beside_a_price_stand_its_age_the_list_price_and_who_pays(
    told: dict[str, str], said: tuple[str, ...]
) -> None:
    (one,) = provider(prices=[{**IV, "evidence": "site", **told}]).prices
    assert beside(one) == said


def test_of_several_courses_the_cheapest_is_said() -> None:
    dear = {"service": "usual course", "amount_usd": "2700", "per": "course"}
    cheap = {"service": "program", "amount_usd": "1800", "per": "package"}
    assert line(dear, cheap) == ("$1,800 a package.", "")
    assert line(IV, dear, cheap) == ("$450 a session. $1,800 a package.", "")


def test_the_first_visit_is_said_before_a_membership_and_a_fee() -> None:
    member = {"service": "consultation", "amount_usd": "50", "per": "month"}
    visit = {"service": "consultation", "amount_usd": "150", "per": "visit"}
    fee = {"service": "deposit", "amount_usd": "20"}
    assert line(fee, member, visit)[0] == "First visit: $150 a visit."
    assert line({**fee, "label": "The fee"}, {**fee, "amount_usd": "90"})[0] == "The fee: $20."
    late = {"service": "late cancellation", "amount_usd": "10"}
    assert line(late, fee)[0] == "Deposit: $20."


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (["2024", "2024"], "$450 a session (as of 2024)."),
        (["2024", "2025"], "$450 a session."),
        (["2024", None], "$450 a session."),
        ([None], "$450 a session."),
    ],
)
def test_prices_of_an_earlier_day_say_so_where_all_are(days: list[str | None], said: str) -> None:
    assert line(*({**IV, **({"as_of": day} if day else {})} for day in days))[0] == said


def test_a_course_whose_price_names_nothing_is_called_one() -> None:
    course = {"service": "usual course", "amount_usd": "2700", "per": "once"}
    assert line(IV, course) == ("$450 a session. Course: $2,700.", "")
