"""Each way to write a number is met as one match, under the name of its group."""

import pytest

from generator.reading.articles.number_patterns import STATED


@pytest.mark.parametrize(
    ("text", "group", "match"),
    [
        ("until Mar 13, 2026", "us_day", "Mar 13, 2026"),
        ("on the 2nd of May 2025", "day", "2nd of May 2025"),
        ("by 2026-03-14", "digits", "2026-03-14"),
        ("one person in twelve", "out_of", "one person in twelve"),
        ("half an hour", "part_hour", "half an hour"),
        ("within a whole week", "span", "a whole week"),
        ("several months", "spans", "several months"),
        ("hundreds of them", "vague", "hundreds"),
        ("three times $200", "times", "three times"),
        ("$5 thousand a visit", "usd", "$5 thousand"),
        ("45% of women", "share", "45%"),
    ],
)
def test_one_way_is_one_match(text: str, group: str, match: str) -> None:
    found = STATED.search(text)
    assert found
    assert found[0] == match
    assert found[group]


@pytest.mark.parametrize("text", ["in a day program", "a day", "2 in 2025", "in Florida", "times"])
def test_talk_is_no_number(text: str) -> None:
    found = STATED.search(text)
    assert not found or not (found["span"] or found["out_of"] or found["times"])
