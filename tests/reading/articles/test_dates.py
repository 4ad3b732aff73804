"""Time passes: that is a warning; a day that cannot be is an error."""

from datetime import date

from generator.model.problem import Severity
from generator.reading.articles.dates import check_dates, days_to_come
from generator.reading.articles.front_matter import Draft, draft
from tests.reading.pages import page, placed, text_of

SEVERITIES = {"review-due": Severity.WARNING, "page-expired": Severity.WARNING}


def wrong(found: Draft, today: date) -> list[tuple[int, int, str]]:
    problems = list(check_dates(found, today))
    for problem in problems:
        assert problem.severity is SEVERITIES.get(problem.code, Severity.ERROR)
    return placed(problems)


def test_a_page_is_sound_until_its_days_have_passed() -> None:
    found = page("x", extra="expires: 2026-12-31\n")
    assert wrong(found, date(2026, 12, 31)) == []
    assert wrong(found, date(2027, 1, 1)) == [(9, 10, "page-expired")]
    assert wrong(found, date(2027, 5, 1))[1:] == []
    assert wrong(found, date(2027, 5, 2))[0] == (6, 14, "review-due")


def test_nobody_reviewed_it_after_the_day_that_has_begun_somewhere() -> None:
    assert wrong(page("x"), date(2026, 10, 31)) == []
    assert wrong(page("x"), date(2026, 10, 30)) == [(5, 11, "date-in-future")]


def test_the_next_review_comes_after_the_last() -> None:
    text = text_of("x").replace("2027-05-01", "2026-11-01")
    found = draft(text, "learn/x", "x.md")
    assert wrong(found, date(2026, 11, 21)) == [(6, 14, "review-backwards")]


def test_days_that_cannot_be_read_are_told_elsewhere() -> None:
    found = draft(text_of("x").replace("2027-05-01", "soon"), "learn/x", "x.md")
    assert wrong(found, date(2026, 11, 21)) == []


def test_a_page_is_read_again_before_a_day_that_it_speaks_of() -> None:
    assert wrong(page("It ends on\n31 Dec 2026."), date(2026, 11, 21)) == [
        (11, 1, "review-too-late")
    ]
    days = "From 1 Nov 2026, 1 May 2027, 31 Dec 2030, 31 Feb 2027 and 131 Dec 2026."
    assert wrong(page(days), date(2026, 11, 21)) == []


def test_the_days_to_come_of_a_text_are_told_in_order() -> None:
    text = "To 31 Dec 2027, from 21 Nov 2026 and 1 Oct 2026, or 31 Dec 2026. On 31 Feb 2027."
    days = days_to_come(page(text).blocks, date(2026, 11, 1))
    assert days == (date(2026, 11, 21), date(2026, 12, 31), date(2027, 12, 31))
