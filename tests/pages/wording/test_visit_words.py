"""Ages, days and hours in words, whatever the order of a file."""

from typing import Any

import pytest

from generator.model.visits import Eligibility, Hours, WaitingTime
from generator.pages.wording.visit_words import ages, days_in_words, opening_times

WEEK = ["mon", "tue", "wed", "thu", "fri"]


def hours(*times: dict[str, Any]) -> str:
    return opening_times(Hours.model_validate({"open": times, "evidence": "a"}))


def at(opens: str, closes: str, *days: str) -> dict[str, Any]:
    return {"days": days, "opens": opens, "closes": closes}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, ""),
        ({"youngest": "18"}, "Ages 18 and over"),
        ({"oldest": "65"}, "Ages up to 65"),
        ({"youngest": "12", "oldest": "17"}, "Ages 12 to 17"),
    ],
)
def test_ages(given: dict[str, str], said: str) -> None:
    assert ages(Eligibility.model_validate({"evidence": "a", **given})) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, ""),
        ({"at_least_days": "1", "at_most_days": "10"}, "1 to 10 days"),
        ({"at_least_days": "7", "at_most_days": "7"}, "7 days"),
        ({"at_most_days": "1"}, "Up to 1 day"),
        ({"at_least_days": "30"}, "At least 30 days"),
    ],
)
def test_days_of_waiting(given: dict[str, str], said: str) -> None:
    assert days_in_words(WaitingTime.model_validate({"evidence": "a", **given})) == said


def test_days_in_a_row_with_the_same_hours_are_told_together() -> None:
    assert hours(at("09:00", "18:00", *WEEK)) == "Monday to Friday 9 am to 6 pm"
    both = hours(at("09:00", "18:00", "mon", "wed"))
    assert both == "Monday 9 am to 6 pm; Wednesday 9 am to 6 pm"


def test_a_break_is_told_and_the_order_of_the_file_decides_nothing() -> None:
    morning, evening = at("09:00", "12:00", "mon", "tue"), at("13:00", "17:30", "mon")
    said = "Monday 9 am to noon and 1 pm to 5:30 pm; Tuesday 9 am to noon"
    assert hours(morning, evening) == hours(evening, morning) == said


def test_without_hours_nothing_is_said() -> None:
    assert hours() == ""
