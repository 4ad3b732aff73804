"""Nothing has to be scrolled sideways, however long the texts and however wide the letters are."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.documents import address_of
from tests.browser.letters import Letters
from tests.browser.looking import DESK, SMALL, Visit, ask
from tests.browser.sites import MORE, Sample, Site, built

pytestmark = pytest.mark.browser

LEADS_ON = 'http-equiv="refresh"'
DRESS = re.compile(r'assets/([\w.-]+\.(?:js|css))"')
FITS = {"by": 0, "out": []}


def dressed_alike(built_in: Path) -> list[dict[str, str]]:
    """Return the HTML of all pages of both sites, those with the same sheets and scripts together.

    A page that leads on at once is no page to look at.
    """
    found: dict[frozenset[str], dict[str, str]] = {}
    for site in Site:
        folder = built(site, built_in)
        for file in folder.rglob("*.html"):
            html = file.read_text("utf-8")
            if LEADS_ON not in html:
                path = address_of(file.relative_to(folder).as_posix())
                found.setdefault(frozenset(DRESS.findall(html)), {})[f"{site} {path}"] = html
    return list(found.values())


def test_a_small_phone_scrolls_no_page_at_all_sideways(visit: Visit, built_in: Path) -> None:
    look: Any = {"width": SMALL, "letters": Letters.WIDE_AND_LARGE}
    tabs = {site: visit(Sample("first", site, ""), **look) for site in Site}
    roots = {site: tab.url for site, tab in tabs.items()}
    found = {}
    for pages in dressed_alike(built_in):
        longest = max(pages, key=lambda one: len(pages[one]))
        site, path = longest.split(" ")
        tab = tabs[Site(site)]
        tab.goto(roots[Site(site)] + path)
        found[f"{longest} after its scripts"] = ask(tab, "sideways")
        found.update(ask(tab, "sidewaysInTurn", pages))
    assert len(found) > 300
    assert {one: told for one, told in found.items() if told != FITS} == {}


@pytest.mark.parametrize("sample", MORE, ids=str)
def test_a_small_phone_scrolls_no_page_sideways_with_narrow_or_spaced_letters(
    visit: Visit, sample: Sample
) -> None:
    page = visit(sample, width=SMALL)
    assert ask(page, "sideways") == FITS
    ask(page, "spaceText")
    assert ask(page, "sideways") == FITS


@pytest.mark.parametrize("sample", MORE, ids=str)
def test_letters_of_twice_the_size_scroll_no_page_sideways(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=DESK)
    ask(page, "enlargeText")
    assert ask(page, "sideways") == FITS


# A phone whose owner reads letters of twice the size has half the room: media queries see that too.
HALF_A_PHONE = {"width": 188, "height": 400}
SQUEEZED = """() => [...document.querySelectorAll("main :is(dd, td, p, li, label)")]
  .filter((one) => one.checkVisibility() && one.textContent.trim().length > 20)
  .filter((one) => one.clientWidth > 0)
  .filter((one) => one.clientWidth < 3.5 * parseFloat(getComputedStyle(one).fontSize))
  .map((one) => one.textContent.trim().slice(0, 60))"""
TOLD_IN_ROWS = (
    *("call-sheet/example-harbor-clinic/", "states/ca/", "providers/example-harbor-clinic/"),
    *("learn/cost-worksheet/", "check-any-clinic/"),
)


def test_on_a_phone_with_letters_of_twice_the_size_no_text_is_a_column_of_letters(
    visit: Visit,
) -> None:
    page = visit(Sample("first", Site.DEMO, TOLD_IN_ROWS[0]), width=SMALL)
    root = page.url.removesuffix(TOLD_IN_ROWS[0])
    page.set_viewport_size(HALF_A_PHONE)  # type: ignore[arg-type]
    found = {}
    for path in TOLD_IN_ROWS:
        page.goto(root + path)
        found[path] = page.evaluate(SQUEEZED)
    assert {path: texts for path, texts in found.items() if texts} == {}
