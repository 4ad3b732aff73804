"""Hours typed as text are answered with the entry that holds them, where they stand."""

import pytest

from generator.reading.validation.hours_advice import day_as_key, days_in_one, hours_advice

ENTRY = 'days: [mon, tue, wed, thu, fri], opens: "09:00", closes: "17:00"'


@pytest.mark.parametrize(
    ("at", "advice"),
    [
        (("hours",), f"'open: [{{{ENTRY}}}]' and 'evidence: name-of-the-proof'"),
        (("locations", 0, "hours"), f"'open: [{{{ENTRY}}}]' and 'evidence"),
        (("hours", "open"), f"24-hour clock: [{{{ENTRY}}}]"),
        (("hours", "open", 0), f"write the entry so: {{{ENTRY}}}"),
        (("prices", 0), ""),
    ],
)
def test_it_is_what_belongs_there(at: tuple[str | int, ...], advice: str) -> None:
    assert advice in hours_advice(at, "Mon-Fri 9-5")
    assert bool(hours_advice(at, "Mon-Fri 9-5")) == bool(advice)


def test_what_cannot_be_read_is_answered_with_the_shape() -> None:
    assert 'days: [mon, tue], opens: "09:00"' in hours_advice(("hours",), "9-5")
    assert "by_appointment: yes" in hours_advice(("hours",), "By appointment only.")


def test_days_are_entries_of_their_own() -> None:
    assert "[mon, tue, wed]" in hours_advice(("hours", "open", 0, "days"), "Mon-Wed")
    assert "mon, tue, wed" in days_in_one(("hours", "open", 0, "days", 0), "Mon-Wed")
    assert days_in_one(("hours", "open", 0, "days", 0), "Monday") == ""
    assert days_in_one(("routes", "values", 0), "Mon-Wed") == ""


def test_a_day_is_no_key_of_the_hours() -> None:
    assert "under 'open: [" in day_as_key(("hours", "Monday"))
    assert day_as_key(("hours", "note")) == day_as_key(("prices", "Monday")) == ""
