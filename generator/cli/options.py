"""The options that several commands share, each with one meaning everywhere."""

from datetime import date
from pathlib import Path
from typing import Any

import rich_click as click

FIRST_YEAR, LAST_YEAR = 2000, 2999
"""Nothing is judged by a day of another year, and next to the first or last day of all days no sum
of days holds.
"""


class DayOption(click.ParamType[date]):
    """A day of the calendar on the command line, written year-month-day."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or refuse the argument with what is accepted."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(
                f"{value!r} is not a day of the calendar; write it like 2026-11-21", param, ctx
            )
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            self.fail(f"{value!r}: write a year from {FIRST_YEAR} to {LAST_YEAR}", param, ctx)
        return day


root_option = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    show_default="here",
    help="The project's folder, which holds providers/ and content/.",
)

today_option = click.option(
    "--today",
    type=DayOption(),
    default=date.today,
    show_default="today",
    help="The day to judge by: whether a check is still fresh, or a date still to come.",
)
