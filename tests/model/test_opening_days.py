"""Opening hours as people type them become days and times, or nothing where it is not sure."""

import pytest

from generator.model.opening_days import days_in, hours_in

WEEK = "mon, tue, wed, thu, fri"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mon-Fri", WEEK),
        ("M-F", WEEK),
        ("Monday through Friday", WEEK),
        ("weekdays", WEEK),
        ("Sun-Tue", "mon, tue, sun"),
        ("M/W/F", "mon, wed, fri"),
        ("Tuesday and Thursday", "tue, thu"),
        ("Saturdays", "sat"),
        ("Foo-Bar", ""),
        ("Mon, someday", ""),
    ],
)
def test_days_are_named_in_the_order_of_the_week(text: str, days: str) -> None:
    assert ", ".join(days_in(text)) == days


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Mon-Fri 9-5", '"09:00", closes: "17:00"'),
        ("Mon-Fri 9am-5pm", '"09:00", closes: "17:00"'),
        ("Mon to Fri, 9 to 5", '"09:00", closes: "17:00"'),
        ("Monday: 8:30 a.m. - 12 p.m.", '"08:30", closes: "12:00"'),
        ("Tue 10-noon", '"10:00", closes: "12:00"'),
        ("daily 8-8", '"08:00", closes: "20:00"'),
        ("Sat 1-5pm", '"13:00", closes: "17:00"'),
        ("Mon 09:00\u201317:30", '"09:00", closes: "17:30"'),
    ],
)
def test_without_am_or_pm_the_day_is_one_that_a_clinic_keeps(text: str, times: str) -> None:
    assert f"opens: {times}" in hours_in(text)


def test_several_times_are_several_entries() -> None:
    told = hours_in("Mon, Wed 9-5, Sat 10-2; Sun 10-noon")
    assert [part.split("]")[0] for part in told.split("[")[2:]] == ["mon, wed", "sat", "sun"]


@pytest.mark.parametrize(
    "text", ["9-5", "24/7", "by appointment", "Mon-Fri", "Mon 25-30", "Mon 17:00-09:00", ""]
)
def test_what_is_not_sure_is_nothing(text: str) -> None:
    assert hours_in(text) == ""
