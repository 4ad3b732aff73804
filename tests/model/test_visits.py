"""Ages, days of waiting and hours are read in their order, or refused."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.model.visits import Eligibility, FirstExam, Hours, WaitingTime


@pytest.mark.parametrize(
    ("part", "changes"),
    [
        (Eligibility, {"youngest": "18", "oldest": "12"}),
        (WaitingTime, {"at_least_days": "10", "at_most_days": "1"}),
    ],
)
def test_an_end_below_the_start_is_refused(part: type[BaseModel], changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="below the lower end"):
        part.model_validate({"evidence": "a", **changes})


def test_one_end_alone_is_enough() -> None:
    assert Eligibility.model_validate({"youngest": "18", "evidence": "a"}).oldest is None
    assert WaitingTime.model_validate({"at_most_days": "7", "evidence": "a"}).at_most_days == 7


def test_hours_name_days_and_times() -> None:
    time = {"days": ["mon", "fri"], "opens": "09:00", "closes": "17:00"}
    assert Hours.model_validate({"open": [time], "evidence": "a"}).open[0].closes == "17:00"
    changes: tuple[dict[str, Any], ...] = ({"days": []}, {"days": ["monday"]}, {"opens": "9am"})
    for wrong in changes:
        with pytest.raises(ValidationError):
            Hours.model_validate({"open": [{**time, **wrong}], "evidence": "a"})


def test_a_first_exam_may_say_how_long_and_not_how() -> None:
    assert FirstExam.model_validate({"minutes": "60", "evidence": "a"}).how == ()
    with pytest.raises(ValidationError, match="not on the list"):
        FirstExam.model_validate({"how": ["mail"], "evidence": "a"})
