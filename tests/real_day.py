"""The day on which real data are judged, from the clock; a fixture's day is ``tests/today.py``."""

from datetime import date, datetime

REAL_DAY: date = datetime.now().astimezone().date()
