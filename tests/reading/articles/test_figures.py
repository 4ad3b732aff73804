"""A figure without a source in its paragraph, list entry or table row is told."""

import pytest

from generator.reading.articles.figures import figures
from generator.reading.articles.front_matter import Draft, draft
from tests.reading.pages import page, placed, text_of

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
    "Two hours or so.",
    "About one in five had it.",
    "Half of them stopped.",
    "A third of them in three weeks.",
    "The rule ends on 31 Dec 2027.",
    "It has been sold since 1962.",
    "Take twice as much.",
    "Seventeen of forty did not.",
    "It was 300.",
    "Why not? It took 3 days.",
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
        "Our 14 criteria.",
        "The same 14 questions.",
        "Form CMS-10791.",
        "No source found in Nov 2026.",
        "How many sessions, over how many weeks? In 2 weeks?",
        "See [it](page:learn/24-hours).",
    ],
)
def test_what_calls_asks_names_or_counts_our_own_is_no_figure(body: str) -> None:
    assert list(figures(page(body))) == []


def test_a_citation_in_another_row_or_paragraph_does_not_count() -> None:
    table = "| a | b |\n| --- | --- |\n| $1 | x[@irs-502] |\n| y | $2 |\n\n| z[@irs-502] | w |"
    assert placed(figures(page(table))) == [(13, 7, "figure-without-source")]
    entries = "It says so.[@irs-502]\n\n- one[@irs-502]\n- 2 days\n  and more"
    assert placed(figures(page(entries))) == [(13, 3, "figure-without-source")]


def test_we_count_what_we_did_ourselves_where_we_tell_how_we_work() -> None:
    body = "\n## How we work\n\nWe read 69 claims. They cost $5."
    head = "sections_without_sources: {how-we-work: how-we-work}\n"
    assert [one.message for one in figures(page(body))] == ["'69' has no citation in its paragraph"]
    (problem,) = figures(page(body, extra=head))
    assert problem.message == "'$5' has no citation in its paragraph"


@pytest.mark.parametrize("heading", ["## In 24 hours", "## What 80% feel", "## Until 31 Dec 2027"])
def test_a_number_of_a_heading_is_stated_and_cited_below_it(heading: str) -> None:
    proven = "It is 24 hours, 80% and 31 Dec 2027.[@fda-2023]"
    (problem,) = figures(page(f"{proven}\n\n{heading}\n\nSome words.\n\n## More\n\n{proven}"))
    assert (problem.line, problem.code) == (12, "figure-without-source")
    assert list(figures(page(f"{heading}\n\nWords.\n\n### Deeper\n\n{proven}"))) == []


def test_a_number_of_the_description_is_stated_and_cited_in_the_text() -> None:
    (problem,) = figures(summed_up("Some words."))
    assert (problem.line, problem.column) == (3, 14)
    assert "in the description is stated by nothing" in problem.message
    assert list(figures(summed_up("It harms 80%.[@fda-2023]"))) == []


def summed_up(body: str) -> Draft:
    text = text_of(body).replace("A page to try the checks on.", "Harm in 80%.")
    return draft(text, "learn/made-up", "content/learn/made-up.md")
