"""A figure without a source in its paragraph, list entry or table row is told."""

import pytest

from generator.reading.articles.figures import figures
from tests.reading.pages import page, placed

FIGURES = [
    "It costs $450.",
    "It costs `$450`.",
    "About 12.5% had it.",
    "About 12 percent had it.",
    "It takes 2 hours.",
    "It takes 40 to 60 minutes.",
    "A 24-hour line.",
    "It is due in 12 business days.",
    "They asked 138 people.",
    "It rose by 13 points.",
    "Take 0.5 mg.",
    "$ 1,200 in all",
]


@pytest.mark.parametrize("body", FIGURES)
def test_a_figure_needs_a_citation(body: str) -> None:
    (problem,) = figures(page(f"Some words.\n{body}"))
    assert (problem.line, problem.code) == (11, "figure-without-source")
    assert list(figures(page(f"{body}[@fda-2023]"))) == []


@pytest.mark.parametrize("body", FIGURES)
def test_about_pages_speak_of_ourselves(body: str) -> None:
    assert list(figures(page(body, path="about/x"))) == []


@pytest.mark.parametrize(
    "body",
    [
        "Call 911 or 988.",
        "Call 1-800-222-1222.",
        "1. Who is with me?",
        "3. People who can help",
        "Until 31 Dec 2026.",
        "Our 14 criteria.",
        "Form CMS-10791.",
        "## In 24 hours",
        "See [it](page:learn/24-hours).",
        "Two hours or so.",
    ],
)
def test_a_number_without_a_unit_is_no_figure(body: str) -> None:
    assert list(figures(page(body))) == []


def test_a_citation_in_another_row_or_paragraph_does_not_count() -> None:
    table = "| a | b |\n| --- | --- |\n| $1 | x[@irs-502] |\n| y | $2 |\n\n| z[@irs-502] | w |"
    assert placed(figures(page(table))) == [(13, 7, "figure-without-source")]
    entries = "It says so.[@irs-502]\n\n- one[@irs-502]\n- 2 days\n  and more"
    assert placed(figures(page(entries))) == [(13, 3, "figure-without-source")]
