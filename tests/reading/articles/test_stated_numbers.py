"""Every number of a sentence is read with its unit, and what is no number is left."""

import pytest

from generator.reading.articles.stated_numbers import stated_numbers, value_of


def read(text: str) -> list[tuple[str, str]]:
    return [(one.value, one.unit) for one in stated_numbers(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was 1,247 people.", [("1247", "person")]),
        ("About 62.8% or 63.0 %", [("62.8", "%"), ("63", "%")]),
        ("12.5 percent", [("12.5", "%")]),
        ("$1,158 for 6 sessions", [("1158", "USD"), ("6", "session")]),
        ("$1 billion", [("1 billion", "USD")]),
        ("$400 to $800", [("400", "USD"), ("800", "USD")]),
        ("2 to 3 weeks", [("2", "week"), ("3", "week")]),
        ("0% to 24.5%", [("0", "%"), ("24.5", "%")]),
        ("a 24-hour line, a 3-hour session", [("24", "hour"), ("3", "hour")]),
        ("within 12 business days", [("12", "day")]),
        ("twice a week for the first 4 weeks", [("2", "per week"), ("4", "week")]),
        ("2 or 3 times a week", [("2", "per week"), ("3", "per week")]),
        ("9 hours a week", [("9", "hour")]),
        ("two antidepressants", [("2", "medicine")]),
        ("on 31 Dec 2026", [("2026-12-31", "date")]),
        ("since January 2025, a 2025 review", [("2025-01", "date"), ("2025", "date")]),
        ("above 140/90", [("140/90", "")]),
        ("G2082, 90837 and R-107", [("G2082", ""), ("90837", ""), ("R-107", "")]),
        ("call 1-800-662-4357", [("1-800-662-4357", "")]),
        ("205 ketamine cases and 414 later", [("205", "report"), ("414", "")]),
        ("2,252 treatments", [("2252", "session")]),
        ("27% a year, then 16%", [("27", "% per year"), ("16", "%")]),
        ("$25 a month", [("25", "USD per month")]),
        ("\u20ac600 to \u00a3700", [("\u20ac600", "USD"), ("\u00a3700", "USD")]),
        ("400 to $800", [("400", ""), ("800", "USD")]),
        ("about half, two thirds", [("1/2", "part"), ("2/3", "part")]),
        ("twice as many, double that", [("2/1", "part"), ("2/1", "part")]),
        ("half-yearly, double vision", []),
        ("half an hour, an hour and a half", [("30", "minute"), ("90", "minute")]),
        ("within a week, for one day, in a day program", [("1", "week"), ("1", "day")]),
        (
            "a few weeks, a couple of years",
            [("a few weeks", "week"), ("a couple of years", "year")],
        ),
        ("forty-five weeks, a hundred people", [("45", "week"), ("100", "person")]),
        ("sixty percent in a dozen trials", [("60", "%"), ("12", "study")]),
        ("hundreds of people", [("hundreds", "")]),
        (
            "one in five, 9 out of 10, 1 person in 12",
            [("1/5", "part"), ("9/10", "part"), ("1/12", "part")],
        ),
        (
            "twice 4 weeks, three times $200",
            [("2/1", "part"), ("4", "week"), ("3/1", "part"), ("200", "USD")],
        ),
        ("$5k, $2 thousand", [("5 k", "USD"), ("2 thousand", "USD")]),
        ("12% weekly, $30 a visit", [("12", "% per week"), ("30", "USD per visit")]),
        ("Mar 13, 2026 and 2026-03-14", [("2026-03-13", "date"), ("2026-03-14", "date")]),
        ("3/15/2026, the 2nd of May 2025", [("2026-03-15", "date"), ("2025-05-02", "date")]),
        ('we heard "within a week"', []),
        ("twelve had it, and two did not", [("12", "")]),
        ("the six routes", []),
    ],
)
def test_a_number_is_told_with_its_unit(text: str, told: list[tuple[str, str]]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    "text",
    ["1. Who is with me?", "see step 5", "Steps 1 to 3", "Two people may share a name", "x3y"],
)
def test_what_counts_nothing_is_no_number(text: str) -> None:
    assert read(text) == []


def test_it_stands_where_it_was_found() -> None:
    (one,) = stated_numbers("After 3 weeks")
    assert (one.written, one.start, one.end, one.word) == ("3 weeks", 6, 13, "weeks")


def test_a_value_has_no_commas_and_no_needless_zeros() -> None:
    assert [value_of(one) for one in ("1,158.0", "63.0", "100", "0.98")] == [
        "1158",
        "63",
        "100",
        "0.98",
    ]
