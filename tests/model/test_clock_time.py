"""A time of day is one of a 24-hour clock, and nothing is guessed between morning and evening."""

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.clock_time import ClockTime, on_a_watch

READ: TypeAdapter[str] = TypeAdapter(ClockTime)


@pytest.mark.parametrize("text", ["00:00", "09:00", "17:30", "23:59"])
def test_hours_and_minutes_are_read(text: str) -> None:
    assert READ.validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9am", "09:00"),
        ("9 a.m.", "09:00"),
        ("9:30 PM", "21:30"),
        ("12 am", "00:00"),
        ("12pm", "12:00"),
        ("noon", "12:00"),
        ("17.30", "17:30"),
        ("9:00", "09:00' or '21:00"),
        ("9", "09:00' or '21:00"),
        ("17", "17:00"),
        ("25:00", ""),
        ("13 pm", ""),
        ("morning", ""),
    ],
)
def test_what_was_meant_is_offered_where_it_is_sure(text: str, meant: str) -> None:
    with pytest.raises(ValidationError) as caught:
        READ.validate_python(text)
    (problem,) = caught.value.errors()
    assert (problem["type"], problem["ctx"]["suggestion"]) == ("time-malformed", meant)


def test_it_is_shown_as_on_a_watch() -> None:
    shown = [on_a_watch(time) for time in ("00:00", "00:30", "09:00", "12:00", "12:15", "17:30")]
    assert shown == ["midnight", "12:30 am", "9 am", "noon", "12:15 pm", "5:30 pm"]
