"""The day that every fixture lives in. Real data have ``tests/real_day.py``."""

from datetime import date

TODAY = date(2026, 11, 21)
