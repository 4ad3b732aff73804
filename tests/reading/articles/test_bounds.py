"""A page may call a number the least or the most only where a figure of its source is that."""

import pytest

from generator.model.figure import Bound
from generator.reading.articles.bounds import bound_of, runs_backwards
from generator.reading.articles.number_proof import number_proof
from generator.reading.articles.stated_numbers import stated_numbers
from tests.reading.pages import figure, page, placed, source

LEAST, MOST = Bound.AT_LEAST, Bound.AT_MOST
SOURCES = {
    "label": source(figures=[figure("2", "hours", bound="at least")]),
    "rule": source(figures=[figure("120", "days", bound="at most")]),
    "plain": source(figures=[figure("40", "minutes")]),
    "trial": source(figures=[figure("59", "percent", "people whose score fell by at least half")]),
}


def codes(body: str) -> list[str]:
    return [code for _, _, code in placed(number_proof(page(body), SOURCES))]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("for at least 2 hours", LEAST),
        ("more than 2 hours", LEAST),
        ("above 140/90", LEAST),
        ("no fewer than 2 visits", LEAST),
        ("2 hours or more", LEAST),
        ("up to 12 weeks", MOST),
        ("Up to about $1,250", MOST),
        ("within 3 days", MOST),
        ("no more than 2 hours", MOST),
        ("no later than 31 Dec 2026", MOST),
        ("at most 2 hours", MOST),
        ("once a week or less", MOST),
        ("over 2 to 3 weeks", None),
        ("2 hours of watching", None),
    ],
)
def test_words_before_or_behind_a_number_make_it_an_end(text: str, bound: Bound | None) -> None:
    assert bound_of(text, stated_numbers(text)[0]) == bound


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Stay at least 2 hours.[@label]", []),
        ("Stay 2 hours.[@label]", []),
        ("Stay at most 2 hours.[@label]", ["bound-not-in-source"]),
        ("Stay within 2 hours.[@label]", ["bound-not-in-source"]),
        ("Ask within 120 days.[@rule]", []),
        ("Ask after more than 120 days.[@rule]", ["bound-not-in-source"]),
        ("It takes at least 40 minutes.[@plain]", ["bound-not-in-source"]),
        ("Scores fell by at least half.[@trial]", []),
        ("Scores fell by at most half.[@trial]", ["bound-not-in-source"]),
    ],
)
def test_an_end_that_no_figure_is_is_refused(body: str, found: list[str]) -> None:
    assert codes(body) == found


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("$800 to $400", True),
        ("3 to 2 weeks", True),
        ("$400 to $800", False),
        ("it fell from 5 to 3 points", False),
        ("6 sessions to 3 weeks", False),
        ("31 Dec 2026 to 1 Jan 2026", False),
    ],
)
def test_a_range_begins_at_its_lower_end(text: str, backwards: bool) -> None:
    one, after = stated_numbers(text)
    assert runs_backwards(text, one, after) is backwards


def test_a_range_that_runs_backwards_is_refused() -> None:
    priced = {"guide": source(figures=[figure("400 to 800", "USD")])}
    told = placed(number_proof(page("It is $800 to $400.[@guide]"), priced))
    assert [code for _, _, code in told] == ["range-backwards"]
