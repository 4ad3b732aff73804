"""A number that no cited source gives is refused, and so is one of the other drug."""

from collections.abc import Mapping

import pytest

from generator.model.problem import Severity
from generator.model.source import Source
from generator.reading.articles.number_proof import number_proof
from tests.reading.pages import figure, page, placed, source

SOURCES = {
    "trial": source(figures=[figure("55.4", "percent", "people on ketamine who responded")]),
    "other": source(figures=[figure("26.7", "percent", "people who relapsed on esketamine")]),
    "none": source(figures=[figure("62", "people", result="no clear difference")]),
    "unread": source(read="not yet"),
}


def found(body: str, path: str = "learn/x") -> list[tuple[int, int, str]]:
    return placed(number_proof(page(body, path), SOURCES))


def found_in(body: str, sources: Mapping[str, Source]) -> list[str]:
    """Return the codes of what is wrong with the numbers of a page."""
    return [one.code for one in number_proof(page(body, "learn/x"), sources)]


@pytest.mark.parametrize(
    "body",
    [
        "Of them, 55.4% responded.[@trial]",
        "Of them, 55.4% or 26.7% did.[@trial; @other]",
        "| 55.4% | x[@trial] |\n| --- | --- |\n| 55.4% | y[@trial] |",
        "Call 988, 911 or 1-800-222-1222.[@trial]",
        "Call 800-222-1222.[@trial]",
        "We checked 69 claims.",
        "See 7 of it.[@not-in-the-list]",
    ],
)
def test_what_stands_in_a_figure_passes(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "column"),
    [
        ("Of them, 55.3% responded.[@trial]", 10),
        ("Of them, 55.4 points.[@trial]", 10),
        ("Of them, 26.7% did.[@trial] It was so.[@other]", 10),
        ("It was so.[@trial] Then 3 weeks.", 25),
    ],
)
def test_what_does_not_is_refused_at_its_place(body: str, column: int) -> None:
    assert found(body) == [(10, column, "number-not-in-source")]


def test_a_figure_of_the_other_drug_is_refused() -> None:
    assert found("Ketamine is out. Esketamine: 55.4%.[@trial]") == [
        (10, 30, "number-of-another-drug")
    ]
    assert found("On ketamine and esketamine, 55.4%.[@trial]") == []
    assert found("On it, 26.7% did.[@other]") == []


def test_the_drug_is_known_from_the_sentence_the_paragraph_or_the_heading() -> None:
    assert found("On ketamine, so.[@trial] Of them, 26.7% did.[@other]") == [
        (10, 35, "number-of-another-drug")
    ]
    assert found("## Ketamine\n\nOf them, 26.7% did.[@other]") == [
        (12, 10, "number-of-another-drug")
    ]
    both = "Ketamine and esketamine differ.[@other] On ketamine, so.[@trial]"
    assert found(f"{both} Ketamine is so. Of them, 26.7% did.[@other; @trial]") == [
        (10, 91, "number-of-another-drug")
    ]
    assert found("## Esketamine\n\nOf them, 26.7% did.[@other]") == []


def test_a_drug_that_no_cited_source_is_about_is_refused() -> None:
    assert found("Esketamine is safe.[@trial]") == [(10, 1, "drug-not-in-source")]
    assert found("Esketamine is safe.[@trial; @other]") == []
    assert found("Spravato is safe.[@unread; @trial]") == []


def test_a_denial_that_its_figure_does_not_have_is_refused() -> None:
    assert found("It is not so that 55.4% did.[@trial]") == [(10, 19, "number-denied")]
    assert found("It is not so.[@trial] Yet 55.4% did.[@trial]") == []


def test_a_denial_that_its_figure_has_is_not_left_out() -> None:
    assert found("In 62 people it helped.[@none]") == [(10, 4, "denial-left-out")]
    assert found("In 62 people it did not help.[@none]") == []


def test_resting_only_on_what_nobody_read_is_a_warning() -> None:
    (problem,) = number_proof(page("It is so.[@unread]"), SOURCES)
    assert (problem.code, problem.severity) == ("source-not-read", Severity.WARNING)
    assert (problem.line, problem.column) == (10, 1)
    assert "nobody of us has read 'unread'" in problem.message
    assert problem.suggestion.startswith("open it and write down what you read")
    assert found("It is so.[@unread; @trial]") == []


def test_about_pages_and_unknown_sources_are_left() -> None:
    assert found("It is 3 weeks.[@trial]", "about/x") == []
    assert list(number_proof(page("It is 3 weeks.[@trial]"), None)) == []
