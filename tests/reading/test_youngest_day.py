from datetime import date

from generator.reading.youngest_day import youngest_day


def test_today_is_tomorrow_for_an_editor_further_east_and_nobody_is_two_days_ahead() -> None:
    assert youngest_day(date(2026, 12, 31)) == date(2027, 1, 1)
