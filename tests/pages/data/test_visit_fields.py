"""Visits as columns; what invites a patient is told of who is open alone."""

from typing import Any

from generator.judging import judge
from generator.pages.data.flat import flat
from tests.profiles import provider
from tests.today import TODAY

SAID = {
    "eligibility": {"youngest": "18", "oldest": "70", "accepted": ["a"], "evidence": "site"},
    "first_exam": {"how": ["video", "form"], "minutes": "30", "evidence": "site"},
    "monitoring": {"vitals_before": "yes", "minutes_after": "30", "evidence": "site"},
    "booking": {"first_call": {"taken_by": "front desk", "evidence": "site"}},
    "waiting_time": {"at_most_days": "10", "evidence": "site"},
    "hours": {
        "open": [{"days": ["mon", "tue"], "opens": "09:00", "closes": "17:00"}],
        "evidence": "site",
    },
}


def known(**changes: Any) -> dict[str, Any]:
    return flat(judge("a", provider(**SAID, **changes), TODAY), "https://directory.example/")


def test_each_fact_has_its_column() -> None:
    told = known()
    assert {name: told.get(name) for name in told if name in NAMES} == NAMES


NAMES = {
    "youngest_age": 18,
    "oldest_age": 70,
    "accepted": ["a"],
    "first_exam": ["video", "form"],
    "first_exam_minutes": 30,
    "first_call": "front desk",
    "vitals_before": True,
    "minutes_after": 30,
    "waiting_days": 10,
    "hours": ["Monday to Tuesday 9 am to 5 pm"],
}


def test_hours_of_one_place_name_it() -> None:
    own = {"open": [{"days": ["sat"], "opens": "10:00", "closes": "14:00"}], "evidence": "site"}
    place = {"city": "Elko", "state": "NV", "hours": own, "evidence": "site"}
    told = known(locations=[place, {"state": "UT"}])
    assert told["hours"] == ["Monday to Tuesday 9 am to 5 pm", "Elko, NV: Saturday 10 am to 2 pm"]


def test_who_is_not_open_offers_no_hours_and_no_wait() -> None:
    told = known(status={"state": "closed", "evidence": "site"})
    assert not {"hours", "waiting_days"} & set(told)
