"""The site as it is published: every page says what it is, and nothing leaks into its words."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from generator.publishing.shell.security_policy import forbidden_of
from tests.browser.documents import Document
from tests.browser.sites import PUBLIC
from tests.built import Whole

pytestmark = pytest.mark.slow

LARGEST_PAGE = 60_000
LISTS = re.compile(r"(providers|settings/[a-z]+|states/[a-z]{2}|learn/guide/part-[0-9]+)/")
ELSEWHERE = ("mailto:", "tel:")
# "None offered" is a sentence; a bare None is a value that nobody put into words.
LEAKED = re.compile(r"\bundefined\b|\bNaN\b|\bNone\b(?! [a-z])|\{\{|\}\}|@@|Undefined|<generator ")
NAMED = frozenset({"nav", "aside"})


def leads_on(page: Document) -> bool:
    """Return whether this is an address from before that leads to a page of this site at once."""
    refresh = [one["content"] for one in page.all("meta") if one["http-equiv"] == "refresh"]
    assert all(re.fullmatch(r"0; url=(\.\./)+[a-z/-]+/", one) for one in refresh), refresh
    return page.is_hidden and len(refresh) == 1


def test_the_map_for_search_engines_lists_exactly_the_pages_that_are_not_hidden(
    site: Whole,
) -> None:
    tree = ElementTree.parse(site.folder / "sitemap.xml")
    told = [one.text or "" for one in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert sorted(told) == sorted(PUBLIC + path for path in site.listed)


def test_every_page_says_what_it_is(site: Whole) -> None:
    for path, page in site.pages.items():
        assert page.one("html")["lang"] == "en"
        assert page.one("title").text
        assert page.one("meta", name="viewport")["content"] == "width=device-width,initial-scale=1"
        assert 40 <= len(page.one("meta", name="description")["content"]) <= 350, path
        assert page.one("meta", property="og:title")["content"] == page.one("title").text
    for path, page in site.listed.items():
        assert page.one("link", rel="canonical")["href"] == PUBLIC + path
        assert page.one("meta", property="og:url")["content"] == PUBLIC + path


def test_no_two_pages_have_the_same_title_or_description(site: Whole) -> None:
    titles = Counter(page.one("title").text for page in site.pages.values())
    assert [title for title, times in titles.items() if times > 1] == []
    words = Counter(page.one("meta", name="description")["content"] for page in site.pages.values())
    assert [description for description, times in words.items() if times > 1] == []


def test_headings_start_with_one_h1_and_never_skip_a_level(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        levels = [int(one.tag[1]) for one in page.headings]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        steps = pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), (path, levels)
        assert all(one.text for one in page.headings), path


def test_no_list_of_facts_names_one_twice(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        names: list[str] = []
        for one in page.all("dl", "dt"):
            if one.tag == "dl":
                names = []
            assert one.text not in names, (path, one.text)
            names += [one.text] if one.tag == "dt" else []


def test_every_page_has_the_landmarks_each_with_a_name_of_its_own(
    pages: dict[str, Document],
) -> None:
    for path, page in pages.items():
        counts = Counter(one.tag for one in page.elements)
        assert (counts["main"], counts["header"], counts["footer"]) == (1, 1, 1), path
        names = list(_names(page))
        assert all(names), path
        assert len(names) == len(set(names)), path


def _names(page: Document) -> Iterator[str]:
    for one in page.elements:
        if one.tag in NAMED or one["role"] == "search":
            labels = [page.by_id(name).text for name in one["aria-labelledby"].split()]
            yield one["aria-label"] or " ".join(labels)


def test_structured_data_is_sound_and_gives_nobody_stars(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        for text in page.structured:
            data = json.loads(text)
            assert data["@context"] == "https://schema.org", path
            assert all(thing["@type"] for thing in data["@graph"]), path
            assert "ating" not in text, path


def test_every_provider_and_article_has_structured_data(site: Whole) -> None:
    for path, page in site.pages.items():
        if re.fullmatch(r"(providers|learn|about)/.*", path):
            assert page.structured or path == "providers/" or page.is_hidden, path


def test_help_is_the_first_thing_on_every_page(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        calls = [one["href"] for one in page.all("a") if one["href"].startswith("tel:")][:3]
        assert calls == ["tel:988", "tel:911", "tel:18002221222"], path


def test_no_value_of_the_program_leaks_into_the_words(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        shown = " ".join(" ".join(page.texts).split())
        told = [value for one in page.elements for value in one.attributes.values()]
        assert LEAKED.findall(" \n".join([shown, *told])) == [], path


def test_no_page_asks_another_host_or_holds_what_could_run(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        found = [it for one in page.elements for it in forbidden_of(one.tag, one.attributes)]
        assert found == (["http-equiv=refresh"] if leads_on(page) else []), path
