"""On a page of templates a word is explained once, where it stands among ordinary words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from markupsafe import Markup

from generator.pages.every_page import every_page
from generator.pages.page import Page
from generator.pages.templating import environment
from generator.pages.wording.explained_terms import ON_PROFILES, page_terms
from generator.pages.wording.term_uses import TermUse, TermUses
from generator.reading.articles.glossary import Term, terms_in
from tests.demonstration import demonstration
from tests.pages.articles import GLOSSARY_TEXT, article
from tests.pages.opened import opened

TERMS = terms_in([article("learn/glossary", GLOSSARY_TEXT)])
LINK = (
    '<a class="kd-term" href="../../learn/glossary/#superbill" data-means="A detailed receipt.">{}'
    "</a>"
)


def made(*texts: str, terms: Sequence[Term] = TERMS) -> str:
    """Return texts one after the other, as a template shows them."""
    template = environment().from_string(
        "{% for text in texts %}{{ text | explained }}{% endfor %}"
    )
    return template.render(texts=texts, terms=page_terms(terms, "../../"))


def test_the_first_use_is_explained_and_no_other() -> None:
    told = made("Ask for a superbill. ", "A superbill is a receipt.")
    assert told == f"Ask for a {LINK.format('superbill')}. A superbill is a receipt."


@pytest.mark.parametrize("word", ["Superbill", "SUPERBILL", "superbills", "superbill"])
def test_case_and_number_do_not_matter(word: str) -> None:
    assert made(word) == LINK.format(word)


@pytest.mark.parametrize("word", ["off-label", "off label", "Off\nlabel"])
def test_words_may_be_joined_or_broken(word: str) -> None:
    assert f">{word}</a> use" in made(f"{word} use")


@pytest.mark.parametrize(
    "words",
    ["superbilling", "a superbill-like form", "non-superbill", "him, im", "hsa", "call 988"],
)
def test_parts_of_words_small_letters_and_numbers_are_left(words: str) -> None:
    assert made(words) == words


def test_what_is_markup_is_left_and_what_is_none_is_escaped() -> None:
    assert made(Markup("<b>superbill</b>"), "<b> & superbill") == (
        f"<b>superbill</b>&lt;b&gt; &amp; {LINK.format('superbill')}"
    )


def test_what_a_word_means_cannot_break_the_page() -> None:
    told = made("off-label")
    assert 'data-means="Used in a way that &#34;nobody&#34; &lt; approved &amp; tested."' in told


def test_both_words_of_one_entry_are_one_term() -> None:
    assert made("HSA or FSA").count("kd-term") == 1


def test_a_longer_term_wins_over_the_one_inside_it() -> None:
    page = "### Ketamine\n\nA drug.\n\n### Ketamine care\n\nCare with it.\n"
    terms = terms_in([article("learn/glossary", page)])
    told = made("Ketamine care, and ketamine", terms=terms)
    assert ">Ketamine care</a>" in told
    assert ">ketamine</a>" in told


def test_a_page_without_terms_of_its_own_explains_nothing() -> None:
    template = environment().from_string("{{ 'a superbill' | explained }}")
    assert template.render() == "a superbill"
    assert made("a superbill", terms=()) == "a superbill"


def test_terms_can_be_chosen_by_id() -> None:
    terms = page_terms(TERMS, "", {"superbill", "iv"})
    assert "".join(terms.explained("a superbill, off-label")).count("kd-term") == 1


NAMES = (
    *("Superbill", "Prior authorization", "HSA and FSA", "Off-label", "Esketamine", "IV", "NPI"),
    *("Ketamine", "Infusion", "Telehealth", "Spravato", "Integration", "Lozenge", "Board"),
)
ALL = terms_in([article("learn/glossary", "\n\n".join(f"### {n}\n\nA word." for n in NAMES))])
PAGES = [
    page
    for page in every_page(replace(demonstration(), glossary=ALL))
    if re.fullmatch(r"(?:providers|rules)/[a-z-]+/", page.path) and not page.moved_to
]


@pytest.mark.parametrize("shown", PAGES, ids=lambda shown: shown.path)
def test_no_ordinary_word_of_a_page_stands_before_its_explanation(shown: Page) -> None:
    """The marks in our templates are held by the tree of the finished page."""
    linked: list[str] = []
    for text in ordinary(opened(shown), linked):
        used = [one.term.id for one in TermUses(ALL).split(text) if isinstance(one, TermUse)]
        chosen = [id_ for id_ in used if shown.path.startswith("rules/") or id_ in ON_PROFILES]
        assert set(chosen) <= set(linked), text
    assert len(linked) == len(set(linked))


def test_most_pages_explain_a_word() -> None:
    assert sum("kd-term" in one.body for one in PAGES) > len(PAGES) // 2


LEFT_ALONE = {"button", "caption", "code", "details", "h1", "h2", "h3", "h4", "nav", "svg", "th"}


def ordinary(element: Element, linked: list[str]) -> Iterator[str]:
    """Yield each text in which a word may be explained; ``linked`` takes the terms that are."""
    yield element.text or ""
    for child in element:
        if child.get("class") == "kd-term":
            linked.append(child.get("href", "").rpartition("#")[2])
        elif child.tag not in {"a", *LEFT_ALONE} and not is_aside(child):
            yield from ordinary(child, linked)
        yield child.tail or ""


def is_aside(element: Element) -> bool:
    """Return whether it is not seen, or names the page that somebody is on."""
    return "kd-vh" in element.get("class", "") or element.get("aria-current") is not None
