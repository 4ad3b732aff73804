"""Hours typed as text are answered with the entry that holds them, where they stand."""

import pytest

from generator.reading.validation.hours_advice import (
    day_as_key,
    days_in_one,
    entry_of,
    hours_advice,
    misplaced_hours,
)

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


MONDAY = 'days: [mon], opens: "09:00", closes: "17:00"'


@pytest.mark.parametrize(
    "block",
    [
        {"days": ["mon"], "hours": "9-5"},
        {"days": "Monday", "from": "9", "to": "5"},
        {"day": "mon", "open": "9am", "close": "5pm"},
        {"days": ["mon"], "start": "9:00", "until": "17:00"},
    ],
)
def test_times_under_other_keys_are_read(block: dict[str, object]) -> None:
    assert entry_of(block) == f"{{{MONDAY}}}"
    assert f"open: [{{{MONDAY}}}]" in misplaced_hours(("hours", "days"), block)
    assert misplaced_hours(("hours", "open", 0, "hours"), block).endswith(f"so: {{{MONDAY}}}")
    assert f"open: [{{{MONDAY}}}]" in hours_advice(("locations", 0, "hours"), [block])


def test_other_keys_elsewhere_are_let_be() -> None:
    assert misplaced_hours(("prices", "days"), {"days": "mon", "hours": "9-5"}) == ""
    assert misplaced_hours(("hours", "color"), {"color": "red"}) == ""
