"""A page is printed whole: every proof open, black on white, nothing to click on."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.looking import PHONE, Visit, ask
from tests.browser.sites import ARTICLE, FLAGGED, RICH, Sample

pytestmark = pytest.mark.browser

PAPER = ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]
LETTER_PAGES = {RICH: 10, FLAGGED: 9, ARTICLE: 8}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("sample", [RICH, FLAGGED], ids=str)
def test_everything_is_open_and_black_on_white(visit: Visit, sample: Sample, *, dark: bool) -> None:
    page = visit(sample, width=PHONE, dark=dark)
    if dark:
        page.get_by_role("button", name="Dark colours").click()
        page.get_by_role("button", name="Dark colours").click()
    assert ask(page, "closed") != []
    page.emulate_media(media="print")
    assert ask(page, "closed") == []
    assert ask(page, "inkAndPaper") == {"coloured": [], "paper": PAPER}


def test_what_cannot_be_used_on_paper_is_left_out(visit: Visit) -> None:
    page = visit(RICH)
    page.emulate_media(media="print")
    for part in (
        "header",
        ".md-tabs",
        ".kd-toc",
        ".kd-crumbs",
        ".kd-actions",
        ".md-skip",
        "button",
    ):
        expect(page.locator(part).filter(visible=True)).to_have_count(0)
    for kept in ("aside", "h1", "#flags", "#criteria", "#price", "#contact"):
        expect(page.locator(kept).first).to_be_visible()


@pytest.mark.parametrize("sample", LETTER_PAGES, ids=str)
def test_it_takes_a_sensible_number_of_pages(visit: Visit, sample: Sample) -> None:
    printed = visit(sample).pdf(format="Letter")
    pages = len(re.findall(rb"/Type\s*/Page\b", printed))
    assert 1 < pages <= LETTER_PAGES[sample]
