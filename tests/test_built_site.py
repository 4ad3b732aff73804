"""The site as it is published, page by page, without a browser."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import html5lib
import pytest

from tests.browser.documents import Document, Element, documents
from tests.browser.sites import PUBLIC, Site, built

LARGEST_PAGE = 60_000
LISTS = re.compile(r"(providers|settings/[a-z]+|states/[a-z]{2}|learn/guide)/")
ELSEWHERE = ("mailto:", "tel:")
# "None offered" is a sentence; a bare None is a value that nobody put into words.
LEAKED = re.compile(r"\bundefined\b|\bNaN\b|\bNone\b(?! [a-z])|\{\{|\}\}|@@|Undefined|<generator ")
OUR_WORD = "Editor’s ties None"
NAMED = frozenset({"nav", "aside"})


@dataclass(frozen=True)
class Whole:
    """One site in its folder."""

    folder: Path

    @cached_property
    def pages(self) -> dict[str, Document]:
        return documents(self.folder)

    @cached_property
    def listed(self) -> dict[str, Document]:
        return {path: page for path, page in self.pages.items() if not page.is_hidden}


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.getbasetemp()


@pytest.fixture(scope="module", params=list(Site))
def site(request: pytest.FixtureRequest, built_in: Path) -> Whole:
    return Whole(built(request.param, built_in))


@pytest.fixture(scope="module")
def pages(site: Whole) -> dict[str, Document]:
    return site.pages


def test_every_link_and_asset_inside_the_site_is_there(site: Whole) -> None:
    assert [
        f"{path}: {address}"
        for path, page in site.pages.items()
        for element, address in page.addresses()
        if element.tag != "use" and not _resolves(site, path, address)
    ] == []


def _resolves(site: Whole, path: str, address: str) -> bool:
    whole = urlsplit(urljoin(PUBLIC + path, address))
    if address.startswith(ELSEWHERE) or not whole.geturl().startswith(PUBLIC):
        return not whole.geturl().startswith("https://directory.example")
    target = whole.path.removeprefix(urlsplit(PUBLIC).path)
    if target not in site.pages:
        return (site.folder / target).is_file()
    # What stands behind the "#" of the worksheet is its first prices, not a place on it.
    is_place = whole.fragment and "=" not in whole.fragment
    return not is_place or whole.fragment in site.pages[target].ids


def test_every_drawing_that_is_used_is_on_the_page(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        used = {one["href"].removeprefix("#") for one in page.all("use")}
        assert used <= set(page.ids), path


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, Document]) -> None:
    assert [
        f"{path}: {address}"
        for path, page in pages.items()
        for element, address in page.addresses()
        if element.tag != "a" and not address.startswith("#") and _leaves(element, address)
    ] == []


def _leaves(element: Element, address: str) -> bool:
    if element["rel"] == "canonical":
        return not address.startswith(PUBLIC)
    return bool(urlsplit(address).netloc or urlsplit(address).scheme)


def test_links_to_elsewhere_are_encrypted(pages: dict[str, Document]) -> None:
    links = ((path, one["href"]) for path, page in pages.items() for one in page.all("a"))
    schemes = {urlsplit(address).scheme: path for path, address in links}
    assert set(schemes) <= {"", "https", "tel", "mailto"}, schemes


def test_pages_hold_no_script_and_no_style_of_their_own(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        assert all(one["src"] or one["type"] == "application/ld+json" for one in page.all("script"))
        assert page.all("style", "iframe", "object", "embed", "base") == [], path
        names = {name for one in page.elements for name in one.attributes}
        assert [name for name in names if name == "style" or name.startswith("on")] == [], path


def test_no_id_is_used_twice_on_a_page(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        assert [name for name, times in Counter(page.ids).items() if times > 1] == [], path


def test_what_refers_to_an_id_finds_it(pages: dict[str, Document]) -> None:
    references = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
    for path, page in pages.items():
        named = {name for one in page.elements for to in references for name in one[to].split()}
        assert named <= set(page.ids), path


def test_the_html_has_no_mistake_that_a_browser_would_have_to_mend(built_in: Path) -> None:
    # The demonstration takes every branch of every template; its states only differ in numbers.
    folder = built(Site.DEMO, built_in)
    files = [one for one in folder.rglob("*.html") if one.parent.parent.name != "states"]
    files += [folder / "states" / code / "index.html" for code in ("ca", "wy")]
    mistakes = {}
    for file in files:
        parser = html5lib.HTMLParser()
        parser.parse(file.read_text("utf-8"))
        if parser.errors:
            mistakes[str(file.relative_to(folder))] = parser.errors
    assert mistakes == {}


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


def test_nothing_that_is_shared_elsewhere_brings_a_picture_from_outside(
    pages: dict[str, Document],
) -> None:
    shared = (
        one for page in pages.values() for one in page.all("meta") if "image" in one["property"]
    )
    assert [one["content"] for one in shared if not one["content"].startswith(PUBLIC)] == []


def test_headings_start_with_one_h1_and_never_skip_a_level(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        levels = [int(one.tag[1]) for one in page.headings]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        steps = pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), (path, levels)
        assert all(one.text for one in page.headings), path


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
            assert page.structured or path == "providers/", path


def test_help_is_the_first_thing_on_every_page(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        calls = [one["href"] for one in page.all("a") if one["href"].startswith("tel:")][:3]
        assert calls == ["tel:988", "tel:911", "tel:18002221222"], path


def test_no_value_of_the_program_leaks_into_the_words(pages: dict[str, Document]) -> None:
    for path, page in pages.items():
        shown = " ".join(" ".join(page.texts).split()).replace(OUR_WORD, "")
        told = [value for one in page.elements for value in one.attributes.values()]
        assert LEAKED.findall(" \n".join([shown, *told])) == [], path


def test_no_page_but_a_list_is_heavy(site: Whole) -> None:
    sizes = {
        file.relative_to(site.folder).parent.as_posix() + "/": file.stat().st_size
        for file in site.folder.rglob("*.html")
    }
    heavy = {path: size for path, size in sizes.items() if size > LARGEST_PAGE}
    assert [path for path in heavy if not LISTS.fullmatch(path)] == []
