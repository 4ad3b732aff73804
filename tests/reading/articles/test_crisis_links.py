"""A link that is named like help in danger leads to help, and to nobody else."""

import pytest

from generator.reading.articles.crisis_links import check_crisis_links
from tests.reading.pages import page, placed, source

SOURCES = {"lifeline": source(url="https://988lifeline.example/about"), "other": source()}


def wrong(link: str, sources: str = "[lifeline]") -> list[str]:
    here = page(f"Words.\n\n- See {link}.", sources=sources)
    return [code for *_, code in placed(check_crisis_links(here, SOURCES))]


@pytest.mark.parametrize("words", ["988", "Call **9-8-8**", "the crisis line", "Poison *Help*"])
@pytest.mark.parametrize(
    "address",
    ["https://evil.example", "https://988lifeline.example.evil.example", "mailto:a@988.example"],
)
def test_it_leads_to_nobody_else(words: str, address: str) -> None:
    assert wrong(f"[{words}]({address})") == ["crisis-link-elsewhere"]


@pytest.mark.parametrize(
    "address",
    ["tel:988", "sms:988", "page:learn/in-a-crisis", "#call", "https://988lifeline.example/chat"],
)
def test_it_leads_to_a_line_a_page_of_ours_or_a_listed_source(address: str) -> None:
    assert wrong(f"[988]({address})") == []


def test_a_source_that_the_page_does_not_list_is_somebody_else() -> None:
    assert wrong("[988](https://988lifeline.example/)", "[other]") == ["crisis-link-elsewhere"]


def test_other_words_lead_anywhere_and_unread_sources_are_not_compared() -> None:
    assert wrong("[the study](https://elsewhere.example)") == []
    here = page("See [988](https://elsewhere.example).")
    assert list(check_crisis_links(here, None)) == []
