"""Whoever asks about an illness reads first, and may see the providers that treat it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import DESK, PHONE, Visit
from tests.browser.searching import DONE, box, search
from tests.browser.sites import Sample, Site

pytestmark = pytest.mark.browser

HOME = Sample("demo-home", Site.DEMO, "")
RESULTS = Sample("results", Site.DEMO, "search/")
BOTH = pytest.mark.parametrize("width", [PHONE, DESK])


def whole(page: Page) -> Page:
    expect(page.locator("#search-status")).to_have_text(DONE)
    return page


def shown_where_there_is_room(page: Page, width: int, button: str) -> None:
    """Side by side they hide nothing; below the articles they wait, and stay once they are open."""
    if width == PHONE:
        expect(page.locator("#search-providers-list")).to_be_hidden()
        page.get_by_role("button", name=button).click()
        expect(page.locator("#search-providers-list > li > a").first).to_be_focused()
        page.reload()
    expect(whole(page).locator("#search-providers-list")).to_be_visible()
    expect(page.get_by_role("button", name=button)).to_be_hidden()


@BOTH
def test_a_matter_is_read_about_first_and_providers_wait_behind_a_button(
    visit: Visit, width: int
) -> None:
    page = visit(HOME, width=width)
    shown = search(page, "depresion")
    groups = page.locator("#hs-list").get_by_role("group")
    assert [one.get_attribute("aria-labelledby") for one in groups.all()] == [
        "hs-articles",
        "hs-providers",
    ]
    line = page.get_by_role("option", name=re.compile(r"^Show \d+ providers$"))
    number = re.sub(r"\D", "", line.inner_text())
    assert len(shown) <= 10
    page = whole(visit(RESULTS, "#q=depresion", width=width))
    providers, read = page.locator("#search-providers"), page.locator("#search-articles")
    assert read.bounding_box()["y"] <= providers.bounding_box()["y"]  # type: ignore[index]
    assert providers.locator("xpath=preceding-sibling::section").count() == 1
    shown_where_there_is_room(page, width, f"Show {number} providers")
    # What is near is asked where the list has a field for it.
    search(page, "psychiatrist near me")
    here = page.get_by_role("option", name="Near you: type your ZIP or town")
    assert (here.get_attribute("href") or "").endswith("/providers/")
    # Who asks for a name afterwards finds it as always.
    box(page).fill("harbor")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Search: harbor")
    expect(page.locator("#search-providers-list")).to_be_visible()
    assert providers.locator("xpath=preceding-sibling::section").count() == 0
