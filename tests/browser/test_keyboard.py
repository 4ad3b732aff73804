"""Everything can be reached and used with a keyboard, and hit with an unsteady finger."""

import pytest
from playwright.sync_api import expect

from tests.browser.looking import DESK, PHONE, Visit, ask
from tests.browser.sites import ARTICLE, FINDER, FLAGGED, HOME, NOT_FOUND, RICH, SAMPLES, Sample

pytestmark = pytest.mark.browser

# A provider with everything has every part that another of them has.
AS_RICH = {"real-provider", "thin-provider", "suspected-provider", "closed-provider"}
AS_RICH |= {"withheld-provider", "setting", "red-flag"}
OF_EACH_TEMPLATE = [sample for sample in SAMPLES if sample.kind not in AS_RICH]


@pytest.mark.parametrize("sample", OF_EACH_TEMPLATE, ids=str)
def test_tab_reaches_everything_in_order_and_shows_where_it_is(
    visit: Visit, sample: Sample
) -> None:
    page = visit(sample, width=DESK)
    number = ask(page, "followFocus")
    for _ in range(number):
        page.keyboard.press("Tab")
    assert page.evaluate("trail") == list(range(number))


@pytest.mark.parametrize("sample", [HOME, FINDER, RICH], ids=str)
def test_tab_reaches_everything_on_a_phone(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=PHONE, dark=True)
    number = ask(page, "followFocus")
    for _ in range(number):
        page.keyboard.press("Tab")
    assert page.evaluate("trail") == list(range(number))


@pytest.mark.parametrize(
    ("sample", "width"), [(HOME, PHONE), (FINDER, DESK), (RICH, PHONE), (NOT_FOUND, DESK)], ids=str
)
def test_the_first_tab_is_the_way_past_the_header(visit: Visit, sample: Sample, width: int) -> None:
    page = visit(sample, width=width)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=0.9)
    expect(skip).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_enter_opens_and_closes_the_proof(visit: Visit) -> None:
    page = visit(RICH)
    proof = page.locator(".kd-crit details").first
    proof.locator("summary").focus()
    expect(proof.locator("p").first).to_be_hidden()
    page.keyboard.press("Enter")
    expect(proof.locator("p").first).to_be_visible()
    page.keyboard.press("Space")
    expect(proof.locator("p").first).to_be_hidden()


def test_a_link_to_a_section_moves_the_reading_place_too(visit: Visit) -> None:
    page = visit(FLAGGED)
    page.get_by_role("navigation", name="On this page").get_by_text("Contact").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#contact")).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.activeElement.closest('section').getAttribute('aria-labelledby')"
    )


def test_a_citation_leads_to_its_source(visit: Visit) -> None:
    page = visit(ARTICLE)
    page.locator("a.kd-cite").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#ref-1")).to_be_in_viewport()
