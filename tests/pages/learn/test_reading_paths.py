"""The numbered lists of the index are the reading paths, and give the order of the guide."""

from generator.pages.learn.reading_paths import (
    ReadingPath,
    next_after,
    reading_order,
    reading_paths,
)
from tests.pages.articles import article, guide_of

NEW, BOOKED = "If this is new to you", "If you have booked"
PATHS = reading_paths(guide_of())


def test_each_numbered_list_is_a_path_of_articles() -> None:
    assert (
        ReadingPath(NEW, ("learn/safety", "learn/costs")),
        ReadingPath(BOOKED, ("learn/crisis", "learn/safety", "learn/costs")),
    ) == PATHS


def test_a_page_says_what_comes_next_once_for_each_page() -> None:
    assert next_after("learn/safety", PATHS) == [(NEW, "learn/costs")]
    assert next_after("learn/crisis", PATHS) == [(BOOKED, "learn/safety")]


def test_the_last_page_and_one_in_no_path_lead_nowhere() -> None:
    assert next_after("learn/costs", PATHS) == []
    assert next_after("learn/anything", PATHS) == []


def test_the_guide_follows_the_index_and_leaves_nothing_out() -> None:
    ordered = [one.path for one in reading_order([*guide_of("zebra"), article("about/money")])]
    assert ordered == [
        f"learn/{name}" for name in ("safety", "costs", "glossary", "crisis", "anything", "zebra")
    ]


def test_without_an_index_there_is_no_path_and_the_order_is_as_given() -> None:
    articles = [article("learn/b"), article("learn/a")]
    assert reading_paths(articles) == ()
    assert reading_order(articles) == articles
