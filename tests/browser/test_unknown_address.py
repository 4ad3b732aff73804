"""Whoever mistypes an address gets help and a way on, wherever they are."""

import pytest
from playwright.sync_api import expect

from tests.browser.looking import PHONE, Visit, ask
from tests.browser.sites import Sample, Site

pytestmark = pytest.mark.browser

ADDRESSES = (
    "nothing",
    "nothing/",
    "providers/nobody/",
    "states/zz/deeper/still/",
    "a.html?b=/c/#d",
)


@pytest.mark.parametrize("path", ADDRESSES)
def test_it_leads_to_a_whole_page_whose_links_all_work(visit: Visit, path: str) -> None:
    page = visit(Sample("unknown", Site.REAL, path), width=PHONE)
    again = page.reload()
    assert again
    assert again.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("We cannot find that page")
    expect(page.locator("html")).to_have_class("js")
    expect(page.locator(".kd-help")).to_have_css("background-color", "rgb(246, 233, 198)")
    links = [one for one in ask(page, "addresses") if one.startswith("http")]
    assert len(links) > 10
    lost = [one for one in links if one != page.url.split("#")[0] and not page.request.get(one).ok]
    assert lost == []


def test_it_offers_help_before_anything_else(visit: Visit) -> None:
    page = visit(Sample("unknown", Site.REAL, "nothing/"), width=PHONE)
    first = page.locator("main h2").first
    expect(first).to_have_text("If you need help right now")
    expect(page.locator("main").get_by_role("link", name="Call or text 988")).to_be_visible()
