"""Nothing has to be scrolled sideways, however long the texts and however wide the letters are."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.documents import address_of
from tests.browser.letters import USUAL, Letters
from tests.browser.looking import DESK, SMALL, Visit, ask
from tests.browser.sites import Sample, Site, built

pytestmark = pytest.mark.browser

LEADS_ON = 'http-equiv="refresh"'
DRESS = re.compile(r'assets/([\w.-]+\.(?:js|css))"')
PAPER = 720
"""In CSS pixels: a sheet of 8.5 inches with margins of half an inch."""
POINTS = 8
FITS = {"by": 0, "out": []}
# The root is five quarters of the usual size, as tests of its letters hold.
GROW = "(size) => { document.documentElement.style.fontSize = size }"
TWICE = f"{2 * USUAL * 5 // 4}px"


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


def test_no_page_at_all_has_to_be_scrolled_sideways(visit: Visit, built_in: Path) -> None:
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
        for way, question, whom in _ways(tab):
            told = ask(tab, question, pages if whom == "all" else {longest: pages[longest]})
            found |= {f"{one}, {way}": fits for one, fits in dict(told).items()}
    assert len(found) > 3 * 300
    assert {one: told for one, told in found.items() if not _fits(told)} == {}


def _fits(told: dict[str, Any]) -> bool:
    """Return whether nothing sticks out, and no letters are printed too small to be read."""
    points = told.get("points")
    return {**FITS, "points": points} == {"points": None, **told} and (points or POINTS) >= POINTS


def _ways(tab: Page) -> Iterator[tuple[str, str, str]]:
    """Show a page as readers set it, one way after the other; say which, and what is asked of whom.

    Narrow letters, however far apart, need less room than wide ones: one page of a kind will do.
    """
    yield "wide and large on a small phone", "sidewaysInTurn", "all"
    tab.set_viewport_size({"width": DESK, "height": 900})
    tab.evaluate(GROW, TWICE)
    yield "wide and twice as large on a desk", "sidewaysInTurn", "all"
    tab.evaluate(GROW, "")
    tab.set_viewport_size({"width": PAPER, "height": 960})
    tab.emulate_media(media="print")
    yield "on paper", "printedInTurn", "all"
    _as_it_was(tab)
    ask(tab, "narrowText")
    ask(tab, "spaceText")
    yield "narrow and spaced on a small phone", "sidewaysInTurn", "longest"


def _as_it_was(tab: Page) -> None:
    tab.emulate_media(media="screen")
    tab.set_viewport_size({"width": SMALL, "height": 640})


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
