"""Whatever can be read stands in the index, under its letter, and leads there."""

from dataclasses import replace

from generator.judging import ALL_RULES
from generator.pages.learn.a_to_z import IndexEntry, a_to_z, by_letter
from generator.pages.page import Page
from generator.reading.articles.glossary import terms_in
from tests.demonstration import demonstration
from tests.pages.articles import guide_of, rendered
from tests.pages.opened import by_class, links, opened, text_of

ARTICLES = guide_of()
SHARED = ("what-this-means-for-you", "What this means for you")


def page() -> Page:
    made = {one.path: rendered("", SHARED, ("when", f"When, {one.path}")) for one in ARTICLES}
    directory = replace(demonstration(), glossary=terms_in(ARTICLES))
    return a_to_z(directory, ARTICLES, made)


def test_every_article_section_term_and_rule_stands_in_it() -> None:
    found = set(links(opened(page())))
    assert {f"../../rules/{name}/" for name in ALL_RULES} <= found
    assert {"../../learn/", "../../learn/safety/", "../../learn/safety/#when"} <= found
    assert "../../learn/glossary/#superbill" in found


def test_a_heading_that_many_pages_share_and_the_letters_of_the_glossary_do_not() -> None:
    found = " ".join(links(opened(page())))
    assert SHARED[0] not in found
    assert "glossary/#when" not in found


def test_every_letter_is_offered_once_and_leads_to_its_entries() -> None:
    body = opened(page())
    letters = links(by_class(body, "kd-letters")[0])
    headings = [f"#{one.get('id', '')}" for one in body.iter("h2")]
    assert letters == headings
    assert letters[0] == "#letter-0"


def test_letters_pass_over_articles_case_and_quotes() -> None:
    titles = ["The zebra", "“Apple”", "a bee", "503A", "an ant", "Theory"]
    found = by_letter(IndexEntry(title, title, "") for title in titles)
    assert [letter for letter, _ in found] == ["0", "A", "B", "T", "Z"]
    assert [one.title for one in found[1][1]] == ["an ant", "“Apple”"]


def test_each_entry_says_where_it_stands() -> None:
    text = text_of(opened(page()))
    assert "Superbill Glossary" in text
    assert "High-pressure sales Red flag" in text


def test_search_engines_may_list_it() -> None:
    assert page().path == "learn/a-z/"
    assert not page().hidden
    assert page().json_ld
