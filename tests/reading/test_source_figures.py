"""A figure is a number, follows where it says so, and was taken from what somebody has read."""

import pytest

from generator.model.problem import Severity
from generator.reading.source_figures import figure_problems
from tests.reading.pages import figure, source


def codes(*figures: dict[str, str], read: str = "part") -> list[tuple[str, str]]:
    found = figure_problems({"a": source(read=read, figures=list(figures))})
    return [(str(one.at[-1]), one.code) for one in found]


def test_a_sound_figure_is_let_be() -> None:
    assert codes(figure("55.4", "percent"), figure("2 to 3", "weeks")) == []


def test_what_is_no_number_is_told() -> None:
    assert codes(figure("many", "people")) == [("number", "figure-without-number")]


@pytest.mark.parametrize(("number", "found"), [("5", []), ("6", ["figure-does-not-follow"])])
def test_a_figure_that_is_worked_out_is_counted_again(number: str, found: list[str]) -> None:
    told = codes(figure("5.1", "points"), figure(number, "points", worked_out="round 5.1"))
    assert [code for _, code in told] == found


def test_nothing_is_taken_from_what_nobody_read() -> None:
    (problem,) = figure_problems({"a": source(read="not yet", figures=[figure("3", "weeks")])})
    assert (problem.code, problem.severity) == ("figure-beyond-reading", Severity.WARNING)


@pytest.mark.parametrize(
    ("where", "found"),
    [("abstract, results", []), ("title", []), ("table 2", [("where", "figure-beyond-reading")])],
)
def test_a_summary_gives_only_what_stands_in_it(where: str, found: list[tuple[str, str]]) -> None:
    assert codes(figure("3", "weeks") | {"where": where}, read="abstract") == found
