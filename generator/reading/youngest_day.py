"""The youngest day that a file may say something was seen or done on."""

from datetime import date, timedelta


def youngest_day(today: date) -> date:
    """Return the day after ``today``: where the clocks run ahead of ours it has begun.

    A day of the calendar lasts 50 hours on Earth, from UTC+14 to UTC-12. Whoever writes today's
    date in Auckland is right, also when a machine in Greenwich reads it an hour later.
    """
    return today + timedelta(days=1)
