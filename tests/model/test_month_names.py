from datetime import date

from generator.model.month_names import IN_FULL, MONTHS


def test_they_are_those_of_the_calendar_in_its_order() -> None:
    assert [*MONTHS] == [f"{date(2026, number, 1):%b}" for number in range(1, 13)]
    assert [*IN_FULL] == [f"{date(2026, number, 1):%B}" for number in range(1, 13)]
