"""Nothing has to be scrolled sideways, however long the texts and however wide the letters are."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.documents import address_of
from tests.browser.letters import Letters
from tests.browser.looking import DESK, SMALL, Visit, ask
from tests.browser.sites import MORE, Sample, Site, built

pytestmark = pytest.mark.browser

LEADS_ON = b'http-equiv="refresh"'
FITS = {"by": 0, "out": []}


@pytest.mark.parametrize("site", Site)
def test_a_small_phone_scrolls_no_page_at_all_sideways(
    visit: Visit, built_in: Path, site: Site
) -> None:
    folder = built(site, built_in)
    # A page that leads on at once is no page to look at.
    files = [file for file in folder.rglob("*.html") if LEADS_ON not in file.read_bytes()]
    paths = [address_of(file.relative_to(folder).as_posix()) for file in files]
    assert len(paths) > 100
    page = visit(Sample("first", site, ""), width=SMALL, letters=Letters.WIDE_AND_LARGE)
    root = page.url
    found = {path: _scrolled(page, root + path) for path in sorted(paths)}
    assert {path: one for path, one in found.items() if one != FITS} == {}


def _scrolled(page: Page, address: str) -> object:
    page.goto(address)
    return ask(page, "sideways")


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
