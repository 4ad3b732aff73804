"""The day that every test lives in; the program never asks the clock."""

from datetime import date

TODAY = date(2026, 11, 21)
