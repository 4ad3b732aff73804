"""The finder is used with a keyboard alone, heard, and on a phone, where its panel is one line."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations_in_each_look
from tests.browser.finding import expect_found, tick
from tests.browser.looking import DESK, PHONE, Visit
from tests.browser.sites import FINDER
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed


def _focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.closest('[name]')?.value ?? ''"))


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_keyboard_alone_filters_takes_back_and_shows(visit: Visit, width: int) -> None:
    page = visit(FINDER, width=width)
    if width == PHONE:
        page.locator("#filters > summary").focus()
        page.keyboard.press("Enter")
    page.get_by_label("State where you are").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if _focused(page) == "iv":
            break
    page.keyboard.press("Space")
    expect(page.locator("#result-status")).to_contain_text("match what you chose.")
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_focused()
    remove = page.get_by_role("link", name="Remove: IV infusion")
    remove.focus()
    page.keyboard.press("Enter")
    expect_found(page, [one.provider.name for one in LISTED])
    expect(page.locator("#results")).to_be_focused()


def test_on_a_phone_the_panel_is_one_closed_line_that_counts_what_is_chosen(visit: Visit) -> None:
    page = visit(FINDER, "#route=iv&flags=no-confirmed", width=PHONE)
    panel = page.locator("#filters")
    expect(panel.locator("> summary")).to_contain_text("Filter (2 chosen)")
    expect(page.get_by_label("State where you are")).to_be_hidden()
    panel.locator("> summary").click()
    expect(page.get_by_label("State where you are")).to_be_visible()
    page.get_by_role("button", name="Show ").click()
    expect(page.get_by_label("State where you are")).to_be_hidden()


def test_a_closed_group_keeps_its_choice(visit: Visit) -> None:
    page = visit(FINDER)
    tick(page, "language", "Spanish")
    expect(page.locator("#result-count")).to_contain_text("provider")
    page.locator("summary", has_text="Languages").click()
    expect(page.locator("[name=language]").first).to_be_hidden()
    expect(page.get_by_role("link", name="Remove: Spanish")).to_be_visible()


@pytest.mark.parametrize(
    "chosen", ["#route=iv&state=CA", "#state=AZ", "#near=Springfield", "#near=94102&miles=50"]
)
def test_whatever_is_chosen_the_page_keeps_the_rules_of_access(visit: Visit, chosen: str) -> None:
    page = visit(FINDER, chosen, width=PHONE)
    expect(page.locator("#result-status")).to_contain_text("match what you chose.")
    page.locator("#map > summary").click()
    page.locator("#filters > summary").click()
    assert violations_in_each_look(page) == []
