"""Nothing has to be scrolled sideways, however small the screen or large the letters."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESK, PHONE, Visit
from tests.browser.sites import MORE, SAMPLES, Sample

pytestmark = pytest.mark.browser

SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  const hidden = (e) => !e.checkVisibility() || e.closest(".kd-vh, .kd-sprite, thead");
  const name = (e) => `${e.tagName}.${e.getAttribute("class")}: ${e.textContent.trim().slice(0, 40)}`;
  const out = [...document.querySelectorAll("body *")].filter((e) => {
    if (hidden(e)) return false;
    const box = e.getBoundingClientRect();
    const cut = getComputedStyle(e).overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1;
    return box.width > 0 && (box.right > width + 1 || box.left < -1 || cut);
  });
  return { by: document.scrollingElement.scrollWidth - width, out: out.slice(0, 5).map(name) };
}"""
LARGER_TEXT = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""
WIDER_TEXT = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
IN_SIGHT = """() => ["988", "911", "18002221222"].map((number) => {
  const link = document.querySelector(`aside a[href="tel:${number}"]`);
  const box = link.getBoundingClientRect();
  return link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.top >= 0
    && box.left >= 0 && box.height > 0 && box.bottom <= innerHeight && box.right <= innerWidth;
})"""


def sideways(page: Page) -> Any:
    return page.evaluate(SIDEWAYS)


@pytest.mark.parametrize("sample", [*SAMPLES, *MORE], ids=str)
def test_a_small_phone_scrolls_no_page_sideways(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=320)
    assert sideways(page) == {"by": 0, "out": []}
    page.evaluate(WIDER_TEXT)
    assert sideways(page) == {"by": 0, "out": []}


@pytest.mark.parametrize("sample", [*SAMPLES, *MORE], ids=str)
def test_letters_of_twice_the_size_scroll_no_page_sideways(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=DESK)
    page.evaluate(LARGER_TEXT)
    assert sideways(page) == {"by": 0, "out": []}


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_help_is_in_sight_without_scrolling_and_on_paper(
    visit: Visit, sample: Sample, width: int
) -> None:
    page = visit(sample, width=width)
    assert page.evaluate(IN_SIGHT) == [True, True, True]
    page.emulate_media(media="print")
    assert page.evaluate(IN_SIGHT) == [True, True, True]
