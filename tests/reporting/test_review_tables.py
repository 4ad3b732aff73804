"""The words of a change stay words, and what is left out is counted."""

from generator.model.review import BeforeAfter
from generator.reporting.review_tables import (
    LONGEST,
    MOST_ROWS,
    NOTHING,
    arrow,
    in_twenties,
    more_rows,
    rest_of,
    shown_value,
    table_of,
    told_changes,
)


def test_a_table_has_its_head_and_a_row_for_each_change() -> None:
    told = told_changes((BeforeAfter("a|b", "", "x"),), "Field")
    assert told == f"| Field | Before | After |\n| --- | --- | --- |\n| a\\|b | {NOTHING} | x |"
    assert table_of(("A",), ()) == "| A |\n| --- |"


def test_a_long_value_is_cut_and_says_how_long_it_is() -> None:
    assert shown_value("x" * LONGEST) == "x" * LONGEST
    assert shown_value("x" * 2000) == "x" * LONGEST + "… (2,000 letters)"
    assert shown_value("") == NOTHING


def test_what_is_left_out_is_counted() -> None:
    assert more_rows(range(MOST_ROWS)) == ""
    assert more_rows(range(MOST_ROWS + 3)).endswith("and 3 more")
    assert rest_of(["x"] * MOST_ROWS, "line") == []
    assert rest_of(["x"] * (MOST_ROWS + 1), "line") == ["- and 1 more line"]
    assert [part.count("\n") + 1 for part in in_twenties(["x"] * 45)] == [20, 20, 5]


def test_a_change_on_a_line_says_what_is_not_there() -> None:
    assert arrow(BeforeAfter("a", "", "Listed")) == "not there → Listed"
