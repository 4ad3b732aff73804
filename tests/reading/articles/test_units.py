"""Words for the same measure are one unit, and some people are not just anybody."""

import pytest

from generator.reading.articles.units import MONEY, PERSON, SHARE, each, is_group, unit_of


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("weeks", "week"),
        ("business days", "day"),
        ("percent", "%"),
        ("times a week", "per week"),
        ("mmHg", "mmHg"),
        ("Veterans", PERSON),
        ("infusions", "session"),
        ("date", "date"),
        ("bananas", ""),
        ("", ""),
    ],
)
def test_a_unit_has_one_name(words: str, unit: str) -> None:
    assert unit_of(words) == unit


def test_patients_are_anybody_and_veterans_are_not() -> None:
    assert is_group("Veterans")
    assert not is_group("patients")


def test_a_share_for_a_time_is_another_unit() -> None:
    assert unit_of("percent a year") == each(SHARE, " a year") == "% per year"
    assert each(MONEY, None) == MONEY
