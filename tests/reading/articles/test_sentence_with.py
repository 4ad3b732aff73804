"""The sentence of a number ends at a full stop, a semicolon and the border of a cell."""

import pytest

from generator.reading.articles.sentence_with import sentence_with


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It was so. Of 40 people, few came. They left.", " Of 40 people, few came."),
        ("It rose; 40 people came; they left.", " 40 people came;"),
        ("| a | 40 people | b |", " 40 people |"),
        (r"| a | 40 \| 41 people | b |", r" 40 \| 41 people |"),
        ("**40 people, 2019.** A day later", "**40 people, 2019.**"),
        ("about 2.5 of 40 people", "about 2.5 of 40 people"),
    ],
)
def test_it_holds_the_stretch_and_no_more(text: str, sentence: str) -> None:
    start = text.index("40")
    assert sentence_with(text, start, start + 2) == sentence
