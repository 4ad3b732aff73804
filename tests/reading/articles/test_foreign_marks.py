"""What another kind of Markdown means is not printed as it is typed."""

import pytest

from generator.reading.articles.foreign_marks import FOREIGN_MARKS, foreign_marks
from tests.reading.pages import page, placed

MARKS = [
    "{: onclick=alert(1) }",
    "{: href='https://elsewhere.example' }",
    "{: .note",
    "{#an-id}",
    "{.note}",
    "[^1]",
    "[^1]: A note.",
    ":::note",
    '!!! warning "Stop"',
    "> [!NOTE]",
    '??? "More"',
    "~~gone~~",
    "==seen==",
    "++under++",
    "- [ ] to do",
    "- [x] done",
    "*[IV]: in a vein",
    "$$x$$",
    ":warning:",
    '=== "One tab"',
    "- !!! note",
    "1. ::: note",
    "/// note",
    "--8<-- 'another.md'",
    "-8<- 'another.md'",
    "[[Another page]]",
    "{>> a note <<}",
    "{--gone--}",
    "^^under^^",
    "%% a note %%",
    "H~2~O",
    "x^2^",
    "[a]: /x 'y\nz'",
]


def wrong(body: str) -> list[tuple[int, int, str]]:
    return placed(foreign_marks(page(body)))


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_of_another_markdown_is_refused(mark: str) -> None:
    assert wrong(f"Some words.\n\n{mark}")[0][2] == "foreign-mark"


@pytest.mark.parametrize("body", ["A link.{: .a }", "[a](https://a.example){: .a }"])
def test_it_has_its_place(body: str) -> None:
    assert wrong(f"Words.\n\n{body}") == [(12, body.index("{") + 1, "foreign-mark")]


def test_in_a_quotation_it_has_its_place() -> None:
    assert wrong("> [!NOTE]\n> Words.") == [(10, 3, "foreign-mark")]


@pytest.mark.parametrize(
    "body",
    [
        "Words: more words.",
        "From 10:30 to 11:00: rest.",
        "About ~ 5 and ~5.",
        "A `{: .note }` in code.",
        "See [a](https://a.example/~~b/:smile:/).",
        "Made (x) and [words](https://a.example).",
        "{{ contact }}",
        "$40 to $50.",
        "C++ and 1 + 1 == 2.",
        "Ratio 1:2:3.",
        "Fewer than 10% of 5 people, or -- 8 -- of them.",
        "And/or, a [b] [c], 1/2 and https://a.example///b.",
    ],
)
def test_plain_words_are_no_marks(body: str) -> None:
    assert wrong(body) == []


def test_each_mark_says_what_to_do_instead() -> None:
    assert all(mark.name and mark.fix for mark in FOREIGN_MARKS)
