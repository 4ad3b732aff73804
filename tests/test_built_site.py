"""The site as it is published: every link, asset, id and byte in its place."""

import gzip
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import html5lib
import pytest

from tests.browser.documents import Document, Element
from tests.browser.sites import PUBLIC, Site, built
from tests.built import Whole

pytestmark = pytest.mark.slow

# Made up to hold everything; the fullest real page is a tenth smaller, and 11 KB as it is sent.
LARGEST_PAGE = 68_000
MOST_SENT = 30_000
LISTS = re.compile(
    r"(providers|settings/[a-z]+|states/[a-z]{2}|learn/guide/part-[0-9]+|contribute/(fields|call))/"
)
ELSEWHERE = ("mailto:", "tel:")
# "None offered" is a sentence; a bare None is a value that nobody put into words.
LEAKED = re.compile(r"\bundefined\b|\bNaN\b|\bNone\b(?! [a-z])|\{\{|\}\}|@@|Undefined|<generator ")
NAMED = frozenset({"nav", "aside"})


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
    return not whole.fragment or whole.fragment in site.pages[target].ids


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


def test_links_to_elsewhere_are_encrypted_or_as_a_file_names_them(site: Whole) -> None:
    links = [(path, one["href"]) for path, page in site.pages.items() for one in page.all("a")]
    schemes = {urlsplit(address).scheme: path for path, address in links}
    assert set(schemes) <= {"", "https", "http", "tel", "sms", "mailto"}, schemes
    root = site.folder.with_name(site.folder.name.replace("-site", "-root"))
    files = [*(root / "providers").glob("*.yml"), root / "content" / "sources.yml"]
    named = "\n".join(file.read_text("utf-8") for file in files)
    plain = {address for _, address in links if urlsplit(address).scheme == "http"}
    assert {address for address in plain if address not in named} == set()


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


def test_nothing_that_is_shared_elsewhere_brings_a_picture_from_outside(
    pages: dict[str, Document],
) -> None:
    shared = (
        one for page in pages.values() for one in page.all("meta") if one["property"] == "og:image"
    )
    assert [one["content"] for one in shared if not one["content"].startswith(PUBLIC)] == []


def test_no_page_but_a_list_is_heavy(site: Whole) -> None:
    sizes = {
        file.relative_to(site.folder).parent.as_posix() + "/": file.stat().st_size
        for file in site.folder.rglob("*.html")
    }
    heavy = {path: size for path, size in sizes.items() if size > LARGEST_PAGE}
    assert [path for path in heavy if not LISTS.fullmatch(path)] == []


def test_each_part_of_the_guide_is_what_a_phone_may_load(site: Whole) -> None:
    parts = list(site.folder.glob("learn/guide/part-*/index.html"))
    sent = {one.parent.name: len(gzip.compress(one.read_bytes())) for one in parts}
    assert [name for name, size in sent.items() if size > MOST_SENT] == []
    assert len(sent) >= 5 or len(site.pages) < 100
