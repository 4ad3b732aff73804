"""In an article a word is explained once, where it stands among ordinary words."""

import pytest

from generator.reading.articles.glossary import Term, terms_in
from tests.pages.articles import GLOSSARY_TEXT, article, parsed

TERMS = terms_in([article("learn/glossary", GLOSSARY_TEXT)])
ADDRESS = "../../learn/glossary/#superbill"
LINK = f'<a class="kd-term" data-means="A detailed receipt." href="{ADDRESS}">{{}}</a>'


def page(text: str, path: str = "learn/safety") -> str:
    html = parsed(article(path, f"{text}\n"), TERMS).page
    return html.replace(' class="kd-lead"', "").translate({0xE000: None}).strip()


def test_the_first_use_is_explained_and_no_other() -> None:
    words = "Ask for a {}.\n\nA superbill is a receipt."
    linked = LINK.format("superbill")
    expected = f"<p>Ask for a {linked}.</p>\n<p>A superbill is a receipt.</p>"
    assert page(words.format("superbill")) == expected


@pytest.mark.parametrize(
    "text", ["*A* superbill *b*", "> superbill", "- superbill", "A *superbill*"]
)
def test_it_is_found_in_whatever_holds_words(text: str) -> None:
    assert page(text).count(LINK.format("superbill")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "## The superbill",
        "### Superbill",
        "[a *superbill*](https://a.example/)",
        "`superbill`",
        "| Superbill | b |\n|---|---|\n| c | d |",
        "superbilling, a superbill-like form, non-superbill, I'm, him, im, hsa, call 988",
    ],
)
def test_headings_links_table_heads_and_parts_of_words_stay_as_they_are(text: str) -> None:
    assert "kd-term" not in page(text)
    assert page(f"{text}\n\nsuperbill").endswith(f"<p>{LINK.format('superbill')}</p>")


def test_an_authors_own_link_counts_as_the_first_use() -> None:
    text = "[this receipt](glossary:superbill), a superbill"
    assert page(text) == f"<p>{LINK.format('this receipt')}, a superbill</p>"


def test_what_a_word_means_cannot_break_the_page() -> None:
    told = page("off-label")
    assert 'data-means="Used in a way that &quot;nobody&quot; &lt; approved &amp; tested."' in told
    troche = Term("troche", "Troche", ("Troche",), "Not &lt; but melts.")
    told = parsed(article("learn/safety", "A troche."), [troche]).page
    assert 'data-means="Not &amp;lt; but melts."' in told


def test_an_entity_in_the_text_stays_what_it_is() -> None:
    assert page("Tea &amp; superbill &mdash; &lt;b&gt;") == (
        f"<p>Tea &amp; {LINK.format('superbill')} &mdash; &lt;b&gt;</p>"
    )


def test_nothing_is_explained_in_the_glossary_nor_without_terms() -> None:
    assert "kd-term" not in page("A superbill.", "learn/glossary")
    assert "kd-term" not in parsed(article("learn/safety", "A superbill.")).page
