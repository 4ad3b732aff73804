"""Our words link an article where the site has it, and leave no stub where it has none."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.model.article import ALWAYS_THERE, GENERATED_PAGES, address_of
from generator.model.known_pages import EVERY_PAGE, KnownPages, known_pages
from generator.pages.every_page import every_page
from generator.pages.templating import environment
from tests.demonstration import demonstration, demonstration_pages

BY_HAND = re.compile(r'href="\{\{ base \}\}((?:learn|about)/[^"]*)"')
TO_ARTICLES = re.compile(r'href="(?:\.\./)*((?:learn|about)/[^"?]*)[^"]*"')
EMPTY = re.compile(r"<(ul|ol|dl)(?: [^>]*)?>\s*</\1>|</dt>\s*</div>")
NO_ARTICLES = known_pages([])


def filled(template: str, known: KnownPages) -> str:
    made = environment().from_string(template)
    return made.render(base="../", known_pages=known)


@pytest.mark.parametrize(
    ("template", "there", "absent"),
    [
        ("{{ link('learn/x/', 'A & b') }}.", '<a href="../learn/x/">A &amp; b</a>.', "A &amp; b."),
        ("{{ link('learn/#x', 'A') }}", '<a href="../learn/#x">A</a>', '<a href="../learn/">A</a>'),
        ("{{ linked('li', 'learn/x/', 'A') }}", '<li><a href="../learn/x/">A</a></li>', ""),
        (
            "{{ linked('li', 'learn/x/', 'A', '<b>') }}",
            '<li><a href="../learn/x/">A</a><span>&lt;b&gt;</span></li>',
            "",
        ),
        (
            "{{ linked('p', 'learn/x/', 'A', class_='kd-small') }}",
            '<p class="kd-small"><a href="../learn/x/">A</a></p>',
            "",
        ),
    ],
)
def test_a_link_stands_where_its_page_does(template: str, there: str, absent: str) -> None:
    assert filled(template, EVERY_PAGE) == there
    assert filled(template, NO_ARTICLES) == absent


def test_no_template_links_an_article_by_hand() -> None:
    jinja = environment()
    always = {address_of(path) for path in ALWAYS_THERE | GENERATED_PAGES}
    named = {
        address
        for name in jinja.list_templates(extensions=["jinja"])
        for address in BY_HAND.findall(jinja.loader.get_source(jinja, name)[0])  # type: ignore[union-attr]
    }
    assert named
    assert named <= always


def test_without_articles_no_page_links_one_and_none_has_an_empty_list() -> None:
    bare = replace(demonstration(), known_pages=NO_ARTICLES)
    pages = {page.path: page.body for page in every_page(bare)}
    linked = {(path, to) for path, body in pages.items() for to in TO_ARTICLES.findall(body)}
    assert {(path, to) for path, to in linked if NO_ARTICLES.target(to) != to} == set()
    # Some lists are there for a script to fill.
    full = {path: page.body for path, page in demonstration_pages().items()}
    assert empty_in(pages) == empty_in(full)


def empty_in(pages: Mapping[str, str]) -> set[tuple[str, str]]:
    found = ((path, EMPTY.search(body)) for path, body in pages.items())
    return {(path, one[0]) for path, one in found if one}
