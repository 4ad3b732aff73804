"""The front matter of a page is read like a profile, with the lines of the page's file."""

import pytest

from generator.reading.articles.front_matter import draft
from tests.reading.pages import FIRST_LINE, page, placed, text_of


def wrong(text: str) -> list[tuple[int, int, str]]:
    found = draft(text, "learn/x", "content/learn/x.md")
    assert found.front is None
    return placed(found.problems)


def test_a_page_is_its_front_matter_and_its_text() -> None:
    found = page("Hello.", sources="[a, b]")
    assert found.front
    assert (found.front.title, found.listed) == ("A made-up page", ["a", "b"])
    assert (found.first_line, found.markdown.strip()) == (FIRST_LINE, "Hello.")
    assert found.blocks[0].line == FIRST_LINE


def test_a_missing_description_is_told() -> None:
    text = text_of("").replace("description: A page to try the checks on.\n", "")
    assert wrong(text) == [(2, 1, "missing-key")]


@pytest.mark.parametrize(
    ("line", "position"),
    [
        ("sectoin: x\n", (9, 1, "unknown-key")),
        ("expires: 2026-13-01\n", (9, 10, "date-malformed")),
        ("title: Again\n", (9, 1, "duplicate-key")),
        ("related: learn/safety\n", (9, 10, "wrong-type")),
        ("expires:\n", (9, 1, "empty-value")),
        ("x: [\n", (9, 5, "yaml-syntax")),
    ],
)
def test_a_mistake_has_the_line_of_the_file(line: str, position: tuple[int, int, str]) -> None:
    assert wrong(text_of("", extra=line)) == [position]


@pytest.mark.parametrize("text", ["", "Hello.", "---\ntitle: x\n", "# Hello\n---\n---\n"])
def test_a_page_without_front_matter_is_told(text: str) -> None:
    assert wrong(text) == [(1, 1, "no-front-matter")]


def test_only_learn_pages_speak_of_health_and_money() -> None:
    assert page("x", path="learn/a").is_about_health_or_money
    assert not page("x", path="about/a").is_about_health_or_money
