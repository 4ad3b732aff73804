"""An article's own marks: citations in order, links by id from any depth, settings filled in."""

from datetime import date

import pytest

from generator.model.article import Article, FrontMatter
from generator.pages.learn.article_markdown import address_of, cited, resolved


def article(markdown: str, path: str = "learn/safety") -> Article:
    front = FrontMatter(
        title="Safety",
        description="What is known about harm.",
        section="Safety",
        reviewed="2026-11-21",  # type: ignore[arg-type]
        next_review="2027-05-21",  # type: ignore[arg-type]
        clinical_review="none",
    )
    assert front.reviewed == date(2026, 11, 21)
    return Article(path, f"content/{path}.md", front, markdown, 1)


def test_sources_are_numbered_in_the_order_of_their_first_citation() -> None:
    text = "One.[@beta] Two.[@alpha; @beta] Three.[@gamma;@alpha]"
    assert cited(text) == ["beta", "alpha", "gamma"]
    made = resolved(article(text), {})
    assert made.count('href="#ref-1"') == 2
    assert made.count('href="#ref-2"') == 2
    assert made.count('href="#ref-3"') == 1
    assert "@" not in made


def test_a_citation_is_glued_to_its_word_and_named_for_who_cannot_see_it() -> None:
    made = resolved(article("It fades.[@alpha]"), {})
    assert made.startswith("It fades.&#8288;<a ")
    assert 'aria-label="Source 1"' in made


@pytest.mark.parametrize(
    ("path", "base"),
    [("learn/safety", "../../"), ("learn/index", "../"), ("about/money", "../../")],
)
def test_links_by_id_lead_from_any_depth(path: str, base: str) -> None:
    text = "See [prices](rule:publishes-prices) and [costs](page:learn/what-it-costs#refunds)."
    made = resolved(article(text, path), {})
    assert f'<a href="{base}rules/publishes-prices/">prices</a>' in made
    assert f'<a href="{base}learn/what-it-costs/#refunds">costs</a>' in made


def test_settings_are_filled_in_and_an_unknown_one_stops_the_build() -> None:
    text = "Run by {{ run_by }} and {{contact}}."
    assert resolved(article(text), {"run_by": "us", "contact": "you"}) == "Run by us and you."
    with pytest.raises(KeyError, match="contact"):
        resolved(article(text), {"run_by": "us"})


def test_a_setting_cannot_bring_another_setting_in() -> None:
    made = resolved(article("By {{ run_by }}."), {"run_by": "{{ contact }}", "contact": "you"})
    assert made == "By {{ contact }}."


def test_ordinary_markdown_stays_as_it_is() -> None:
    text = "A [link](https://fda.example/) and an e-mail a@b.example. [Not a source] [1]"
    assert resolved(article(text), {}) == text


def test_an_index_stands_at_its_folder() -> None:
    assert [address_of(path) for path in ("learn/index", "learn/safety", "about/index")] == [
        "learn/",
        "learn/safety/",
        "about/",
    ]


def test_terms_and_providers_are_linked_by_id_too() -> None:
    text = "A [receipt](glossary:superbill) from [them](provider:mindbloom)."
    made = resolved(article(text), {})
    assert '<a href="../../learn/glossary/#superbill">receipt</a>' in made
    assert '<a href="../../providers/mindbloom/">them</a>' in made
