"""The day on which odd files are looked at."""

from datetime import date

TODAY = date(2026, 11, 21)
