"""A sentence of a page ends once, and for everybody who asks: its grade, its numbers, its terms."""

import pytest

from generator.reading.sentence_end import SENTENCE_END


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It helps. It may not last.", "It helps."),
        ("Does it help? Not always.", "Does it help?"),
        ("It **helps.** It may not last.", "It **helps.**"),
        ("Ask Dr. Example at 9 a.m. Then wait. Rest.", "Ask Dr. Example at 9 a.m. Then wait."),
        ("It costs 2.5 times as much. Ask.", "It costs 2.5 times as much."),
        ("Wait... and see. Ask.", "Wait... and see."),
        ("“It helps.” So they say.", "“It helps.”"),
    ],
)
def test_a_sentence_ends_where_a_reader_ends_it(text: str, first: str) -> None:
    end = SENTENCE_END.search(text)
    assert end is not None
    assert text[: end.end()] == first
