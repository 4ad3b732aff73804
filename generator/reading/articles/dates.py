"""Dates of a page: looked at in the past, to be looked at again, and when its law ends."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.model.block import Block
from generator.model.month_names import MONTHS
from generator.model.problem import Problem, Severity
from generator.reading.articles.front_matter import Draft
from generator.reading.validation.validate import position_of
from generator.reading.youngest_day import youngest_day

# As the site writes a day: 31 Dec 2026. A page cannot know what is true after a day to come.
_DAY = re.compile(rf"(?<!\d)(\d{{1,2}}) ({'|'.join(MONTHS)}) (20\d\d)")


def check_dates(page: Draft, today: date) -> Iterator[Problem]:
    """Yield what the dates of a page say on a day; that time has passed is a warning."""
    front = page.front
    if front is None:
        return
    if front.reviewed > youngest_day(today):
        message = f"reviewed: {front.reviewed} has not come yet (today is {today})"
        fix = "write the day when somebody read the page against its sources"
        yield _at(page, "reviewed", "date-in-future", message, fix)
    if front.next_review <= front.reviewed:
        message = f"next_review: {front.next_review} is not after reviewed, {front.reviewed}"
        fix = "write the day when it must be read again"
        yield _at(page, "next_review", "review-backwards", message, fix)
    elif front.next_review < today:
        message = f"the review of this page was due on {front.next_review}"
        fix = "read it against its sources, then write new days under reviewed and next_review"
        yield _passed(page, "next_review", "review-due", message, fix)
    if front.expires and front.expires < today:
        message = f"what this page says of the law held until {front.expires}, which has passed"
        fix = "look up what holds now, rewrite the page, and write the new day"
        yield _passed(page, "expires", "page-expired", message, fix)
    yield from _reviewed_too_late(page, front.reviewed, front.next_review)


def days_to_come(blocks: Iterable[Block], reviewed: date) -> tuple[date, ...]:
    """Return each day that a text speaks of and that had not come on a day, the earliest first."""
    named = (_day(*match.groups()) for block in blocks for match in _DAY.finditer(block.text))
    return tuple(sorted({day for day in named if day and day > reviewed}))


def _reviewed_too_late(page: Draft, reviewed: date, next_review: date) -> Iterator[Problem]:
    for block in page.blocks:
        for match in _DAY.finditer(block.text):
            day = _day(*match.groups())
            if day and reviewed < day < next_review:
                message = f"{match[0]} comes before the next review of this page, {next_review}"
                fix = f"write next_review: {day}, so that somebody reads the sentence again then"
                position = block.position(match.start())
                yield Problem(page.file, *position, "review-too-late", message, fix)
                return


def _day(number: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), MONTHS.index(month) + 1, int(number))
    except ValueError:
        return None


def _at(page: Draft, key: str, code: str, message: str, fix: str) -> Problem:
    return Problem(page.file, *position_of(page.head.root, (key,)), code, message, fix)


def _passed(page: Draft, key: str, code: str, message: str, fix: str) -> Problem:
    return replace(_at(page, key, code, message, fix), severity=Severity.WARNING)
