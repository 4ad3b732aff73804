"""Silence is no source: each section cites, or says why not in a form that can be checked."""

import pytest

from generator.reading.articles.section_sources import section_sources
from tests.reading.pages import page, placed

CITED = "It can harm the bladder, says the FDA.[@fda-2023]"


def wrong(body: str, declared: str = "", path: str = "learn/x") -> list[tuple[int, int, str]]:
    extra = f"sections_without_sources: {{{declared}}}\n" if declared else ""
    return placed(section_sources(page(body, path, sources="[fda-2023]", extra=extra)))


def test_a_section_that_cites_is_sound() -> None:
    assert wrong(f"{CITED}\n\n## One\n\n{CITED}\n\n### Two\n\n| a[@fda-2023] |") == []


@pytest.mark.slow
@pytest.mark.parametrize("words", ["Many feel dizzy.", "Be kind.", "Is it so?", "`[@fda-2023]`"])
def test_silence_is_told_whatever_the_words(words: str) -> None:
    assert wrong(f"{CITED}\n\n## One\n\n{words}") == [(12, 1, "section-without-source")]


def test_the_neighbor_s_source_does_not_count() -> None:
    body = f"{CITED}\n\n## One\n\n{CITED}\n\n### Two\n\nx\n\n## Three\n\nx"
    assert wrong(body) == [(16, 1, "section-without-source"), (20, 1, "section-without-source")]


def test_a_page_without_sections_cites_too() -> None:
    assert wrong("Be kind.") == [(10, 1, "section-without-source")]
    assert wrong(CITED) == []


def test_about_pages_are_not_judged() -> None:
    assert wrong("## One\n\nMedicare covers it.", path="about/x") == []


@pytest.mark.parametrize("reason", ["summary", "how-we-work", "our-advice", "our-words"])
def test_a_declared_reason_is_taken_where_nothing_is_stated(reason: str) -> None:
    assert wrong(f"{CITED}\n\n## One\n\nBe kind.", f"one: {reason}") == []


@pytest.mark.parametrize("reason", ["summary", "how-we-work"])
def test_a_summary_may_speak_of_what_is_proven_elsewhere_on_the_page(reason: str) -> None:
    assert wrong(f"{CITED}\n\n## One\n\nThe FDA.", f"one: {reason}") == []


@pytest.mark.parametrize("reason", ["our-advice", "our-words"])
def test_advice_states_nothing_even_if_it_is_proven_elsewhere(reason: str) -> None:
    assert wrong(f"{CITED}\n\n## One\n\nThe FDA.", f"one: {reason}") == [
        (15, 5, "statement-without-source")
    ]


def test_a_summary_of_nothing_is_told_once_a_block() -> None:
    body = f"{CITED}\n\n## One\n\n- Ask the FDA.\n- Medicare pays, and Medicaid too."
    assert wrong(body, "one: summary") == [(16, 3, "statement-without-source")]


def test_the_lead_sums_up_without_being_declared() -> None:
    assert wrong(f"Your bladder.\n\n## One\n\n{CITED}") == []
    assert wrong(f"Your liver.\n\n## One\n\n{CITED}") == [(10, 6, "statement-without-source")]


def test_navigation_is_a_list_of_links_and_nothing_more() -> None:
    link = "- [The price](page:learn/y)"
    assert wrong(f"{CITED}\n\n## One\n\n{link}\n{link}", "one: navigation") == []
    assert wrong(f"{CITED}\n\n## One\n\n{link}\n- Ask.", "one: navigation") == [
        (16, 1, "reason-does-not-hold")
    ]
    assert wrong(f"{CITED}\n\n## One\n\n{link}: Medicare", "one: navigation") == [
        (15, 30, "statement-without-source")
    ]


@pytest.mark.parametrize("anchor", ["two", "One", "one_1"])
def test_a_reason_for_a_section_that_is_not_there_is_told(anchor: str) -> None:
    found = wrong(f"{CITED}\n\n## One\n\n{CITED}", f"{anchor}: our-advice")
    assert found == [(9, 28, "unknown-section")]


def test_a_reason_that_a_section_does_not_need_is_told() -> None:
    assert wrong(f"{CITED}\n\n## One\n\n{CITED}", "one: our-advice") == [
        (9, 28, "reason-not-needed")
    ]


def test_one_reason_excuses_one_section() -> None:
    body = f"{CITED}\n\n## One\n\nx\n\n## One\n\nx"
    assert wrong(body, "one: our-advice") == [(17, 1, "section-without-source")]
    assert wrong(body, "one: our-advice, one_1: our-advice") == []
