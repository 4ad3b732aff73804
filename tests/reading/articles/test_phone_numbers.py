"""A page gives the numbers of every page and of its own sources, and speaks against none."""

from collections.abc import Mapping

import pytest

from generator.model.source import Source
from generator.reading.articles.phone_numbers import check_phone_numbers
from tests.reading.pages import figure, page, placed, source

HELPLINE = source(figures=[figure("1-800-662-4357", "phone")])
SOURCES: Mapping[str, Source] = {"helpline": HELPLINE, "other": source()}
UNKNOWN, DENIED, UNEQUAL = "phone-without-source", "crisis-line-denied", "phone-not-as-shown"


def wrong(body: str, sources: str = "[]") -> list[tuple[int, int, str]]:
    return placed(check_phone_numbers(page(body, sources=sources), SOURCES))


@pytest.mark.parametrize(
    "body",
    [
        "In a crisis call or text 988, or call 911.",
        "Poison Help, [1-800-222-1222](tel:+18002221222).",
        "[Call](tel:988) or [text](sms:988) 988.",
        "| Someone will not wake | Call 911 |\n| --- | --- |\n| 988 | Free |",
        "Write to [us](mailto:a@b.example).",
        "## When to call 988\n\nThe clinic is closed on Sundays.",
    ],
)
def test_the_lines_on_every_page_are_accepted(body: str) -> None:
    assert wrong(body) == []


def test_a_number_of_a_source_is_accepted_where_the_page_lists_it() -> None:
    body = "Call [1-800-662-4357](tel:+18006624357)."
    assert wrong(body, "[helpline]") == []
    assert {code for _, _, code in wrong(body, "[other]")} == {UNKNOWN}


@pytest.mark.parametrize(
    "body",
    [
        "Call 1-900-555-0199.",
        "Call one nine hundred five five five zero one nine nine.",
        "Text HOME to 741741.",
        "[call](tel:+19005550199)",
        "[text](sms:741741)",
        "1-**900**-555-0199",
        "| a | 900-555-0199 |\n| --- | --- |",
    ],
)
def test_any_other_number_is_refused(body: str) -> None:
    assert {code for _, _, code in wrong(body)} == {UNKNOWN}


def test_each_number_has_its_place() -> None:
    body = "Call 900-555-0199, or\ncall 900-555-0199."
    assert wrong(body) == [(10, 6, UNKNOWN), (11, 6, UNKNOWN)]


@pytest.mark.parametrize("body", ["[988](tel:911)", "[**9**88](tel:911)", "[Call 911](sms:988)"])
def test_a_link_dials_the_number_that_it_shows(body: str) -> None:
    assert [code for _, _, code in wrong(body)] == [UNEQUAL]


@pytest.mark.parametrize(
    "body",
    [
        "988 is closed.",
        "9**8**8 is clo*sed*.",
        "988 is\nclosed.",
        "| 988 | closed |\n| --- | --- |",
        "### 988\n\nThis line is closed.",
        "## 988\n\nIs closed.",
        "- 988\n- is closed",
        "> 988\n\nis no longer there",
        "> 988 does not work.",
        "- Do not call 911.",
        "Nobody should call 988.",
    ],
)
def test_a_page_speaks_against_no_line(body: str) -> None:
    assert [code for _, _, code in wrong(body)] == [DENIED]


def test_words_against_a_line_have_their_place() -> None:
    assert wrong("Some words.\n\nSee: 988 is closed.") == [(12, 6, DENIED)]


@pytest.mark.parametrize("key", ["title", "description"])
def test_what_stands_above_a_page_is_read_too(key: str) -> None:
    text = page("Words.").head
    assert isinstance(text.data, dict)
    text.data[key] = "988 is closed, call 1-900-555-0199"
    here = page("Words.")
    assert isinstance(here.head.data, dict)
    here.head.data.update(text.data)
    found = [problem.code for problem in check_phone_numbers(here, SOURCES)]
    assert found == [DENIED, UNKNOWN]


def test_without_sources_words_are_judged_all_the_same() -> None:
    here = page("988 is closed. Call 1-900-555-0199.")
    assert [problem.code for problem in check_phone_numbers(here, None)] == [DENIED]
