"""Nothing found says what to loosen, who is next door, and what to read."""

import pytest
from playwright.sync_api import expect

from tests.browser.finding import expect_found
from tests.browser.looking import Visit
from tests.browser.sites import FINDER
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed


def test_nothing_found_says_what_to_loosen_with_how_many_there_would_be(visit: Visit) -> None:
    page = visit(FINDER, "#route=esketamine&setting=home")
    expect_found(page, [])
    nothing = page.locator("#nothing")
    expect(nothing).to_contain_text("No provider here matches all that you chose.")
    for link in nothing.locator("#loosen a").all():
        expect(link).to_contain_text("(")
    link = nothing.get_by_role("link", name="Without at home")
    number = int((link.text_content() or "").rpartition("(")[2].rstrip(")"))
    link.click()
    expect(page.locator("#cards > li")).to_have_count(number)
    expect(nothing).to_be_hidden()
    expect(page.locator("#results")).to_be_focused()


def test_nothing_found_in_a_state_names_its_neighbours(visit: Visit) -> None:
    page = visit(FINDER, "#state=AZ")
    expect_found(page, [])
    expect(page.locator("#loosen")).to_contain_text("include those that do not say where")
    page.locator("#next-door").get_by_role("link", name="California (").click()
    expect(page.get_by_label("State where you are")).to_have_value("CA")
    expect(page.locator("#cards > li").first).to_be_visible()


def test_nothing_found_leads_on_to_what_helps_anyway(visit: Visit) -> None:
    page = visit(FINDER, "#q=zzzz")
    expect_found(page, [])
    nothing = page.locator("#nothing")
    expect(page.locator("#thin").get_by_role("link", name="Check any clinic")).to_be_visible()
    nothing.get_by_role("link", name="Show all providers").click()
    expect_found(page, [one.provider.name for one in LISTED])
