"""A sentence is never cut in silence."""

import pytest

from generator.reading.strict_yaml.truncated_text import cut_texts
from tests.reading.pages import placed


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("note: Voted #1 in Reno", 1, 13),
        ("a: [Peña  #2, b\n]", 1, 11),
        ("# see\n\na: {b: c #d\n}", 3, 10),
    ],
)
def test_text_that_looks_like_a_comment_is_told(text: str, line: int, column: int) -> None:
    assert placed(cut_texts(text, "x.yml")) == [(line, column, "text-cut-short")]


@pytest.mark.parametrize(
    "text",
    [
        "a: b # a comment",
        "a: b ## a comment",
        "a: 'b #1'",
        'a: "b #1"',
        "a: b#1",
        "# see #1\na: b",
        "a: # see #1\n  b",
        "a: b # see #1",
        "a: 'b' #1",
    ],
)
def test_a_comment_or_quoted_text_is_left_alone(text: str) -> None:
    assert list(cut_texts(text, "x.yml")) == []
