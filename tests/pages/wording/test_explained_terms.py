"""On a page of templates a word is explained once, where it stands among ordinary words."""

import pytest
from markupsafe import Markup

from generator.pages.wording.explained_terms import explained, with_definitions
from generator.reading.articles.glossary import terms_in
from tests.pages.articles import GLOSSARY_TEXT, article

TERMS = terms_in([article("learn/glossary", GLOSSARY_TEXT)])
LINK = (
    '<a class="kd-term" href="../../learn/glossary/#superbill" data-means="A detailed receipt.">{}'
    "</a>"
)


def made(html: str) -> str:
    return str(with_definitions(Markup(html), TERMS, "../../"))  # noqa: S704 - made up here


def test_the_first_use_is_explained_and_no_other() -> None:
    first = "<p>Ask for a {}.</p><p>A superbill is a receipt.</p>"
    assert made(first.format("superbill")) == first.format(LINK.format("superbill"))


@pytest.mark.parametrize("word", ["Superbill", "SUPERBILL", "superbills", "superbill"])
def test_case_and_number_do_not_matter(word: str) -> None:
    assert made(f"<p>{word}</p>") == f"<p>{LINK.format(word)}</p>"


@pytest.mark.parametrize("word", ["off-label", "off label", "Off\nlabel"])
def test_words_may_be_joined_or_broken(word: str) -> None:
    assert f">{word}</a> use" in made(f"<p>{word} use</p>")


@pytest.mark.parametrize(
    "words",
    ["superbilling", "a superbill-like form", "non-superbill", "I'm, him, im", "hsa", "call 988"],
)
def test_parts_of_words_small_letters_and_numbers_are_left(words: str) -> None:
    assert made(f"<p>{words}</p>") == f"<p>{words}</p>"


@pytest.mark.parametrize(
    "html",
    [
        "<h2>The superbill</h2>",
        '<h3 id="superbill">Superbill</h3>',
        '<a href="https://a.example">a <em>superbill</em></a>',
        '<a class="kd-cite" href="#ref-1" aria-label="Source 1">superbill</a>',
        '<table><thead><tr><th scope="col">Superbill</th></tr></thead></table>',
        "<code>superbill</code>",
        "<details><summary>superbill</summary><details>a</details>superbill</details>",
        '<nav aria-label="Breadcrumb"><ol><li>Superbill Clinic</li></ol></nav>',
        '<p><span class="kd-vh">about the <span>superbill</span></span></p>',
        '<p data-l="superbill" title="a superbill">None</p>',
    ],
)
def test_headings_links_table_heads_and_what_is_not_seen_stay_as_they_are(html: str) -> None:
    assert made(html) == html
    assert made(f"{html}<p>superbill</p>") == f"{html}<p>{LINK.format('superbill')}</p>"


def test_an_authors_own_link_counts_as_the_first_use() -> None:
    html = '<p><a href="../../learn/glossary/#superbill">this receipt</a>, a superbill</p>'
    assert made(html) == f"<p>{LINK.format('this receipt')}, a superbill</p>"


def test_what_a_word_means_cannot_break_the_page() -> None:
    told = made("<p>off-label</p>")
    assert 'data-means="Used in a way that &#34;nobody&#34; &lt; approved &amp; tested."' in told


def test_both_words_of_one_entry_are_one_term() -> None:
    assert made("<p>HSA or FSA</p>").count("kd-term") == 1


def test_a_longer_term_wins_over_the_one_inside_it() -> None:
    page = "### Ketamine\n\nA drug.\n\n### Ketamine care\n\nCare with it.\n"
    terms = terms_in([article("learn/glossary", page)])
    told = with_definitions(Markup("<p>Ketamine care, and ketamine</p>"), terms, "")
    assert ">Ketamine care</a>" in told
    assert ">ketamine</a>" in told


def test_a_new_term_appears_and_without_terms_nothing_changes() -> None:
    html = Markup("<p>A troche.</p>")
    assert made(str(html)) == html
    more = terms_in([article("learn/glossary", "### Troche\n\nA tablet that melts.")])
    assert "A tablet that melts." in with_definitions(html, more, "")
    assert with_definitions(html, (), "") is html


def test_terms_can_be_chosen_by_id() -> None:
    assert [term.id for term in explained(TERMS, {"im", "iv"})] == ["im"]
