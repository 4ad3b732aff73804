"""A page whose day has passed says so, and never that a rule ended which may go on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from generator.model.article import Article
from generator.pages.learn.passed_days import day_notice
from tests.pages.learn.test_article_pages import article, made
from tests.pages.opened import opened, text_of

END = date(2026, 12, 31)
AFTER = END + timedelta(days=1)
LAW = article("learn/law", expires=END.isoformat())
TELLS = replace(article("learn/tells"), days_to_come=(END, date(2027, 12, 31)))


@pytest.mark.parametrize(
    ("page", "today", "heading"),
    [
        (LAW, END, "This page has an end date"),
        (LAW, AFTER, "This page may be out of date"),
        (TELLS, AFTER, "A date on this page has passed"),
    ],
)
def test_a_day_is_told_of(page: Article, today: date, heading: str) -> None:
    notice = day_notice(page, today)
    assert notice
    assert notice.heading == heading
    assert "31 Dec 2026" in notice.words
    assert "ended on" not in notice.words


def test_before_its_day_and_without_one_nothing_is_told() -> None:
    assert day_notice(TELLS, END) is None
    assert day_notice(article("learn/plain"), AFTER) is None


def test_no_page_claims_a_review_that_did_not_happen() -> None:
    (made_page,) = made(article("learn/safety"))
    assert "lastReviewed" not in made_page.json_ld
    assert "Reviewed" not in text_of(opened(made_page))
