"""Who is compared stands in the address; whatever stands there, the page has words for it."""

import re

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.browser.comparing import COMPARE, FOUR, HARBOR, OWL, QUICK
from tests.browser.looking import Look, Visit, ask, context_for

pytestmark = pytest.mark.browser

OLD = "example-old-mill"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (f"?p={HARBOR}", "Only one provider is chosen: Example Harbor Clinic."),
        ("?p=", "How to choose"),
        ("?p=,,%20,", "How to choose"),
        (f"?p={HARBOR},{HARBOR}", "One provider was named twice."),
        (f"?p={HARBOR},{OWL},../../evil", "We have no page for ../../evil."),
        (f"?p={HARBOR},<b>x</b>", "We have no page for <b>x</b>."),
        (f"?p={','.join(FOUR)},{OLD}", f"Only 4 fit side by side. Left out: {OLD}."),
    ],
)
def test_what_cannot_be_compared_is_said(visit: Visit, query: str, words: str) -> None:
    page = visit(COMPARE, query)
    expect(page.locator("main")).to_contain_text(words)
    assert ask(page, "sideways") == {"by": 0, "out": []}


def test_an_unknown_provider_is_named_and_the_others_are_compared(visit: Visit) -> None:
    page = visit(COMPARE, f"?p={HARBOR},nobody-at-all,{OWL}")
    expect(page.locator("h1")).to_have_text("Compare 2 providers")
    expect(page.locator("main")).to_contain_text("We have no page for nobody-at-all.")
    only = visit(COMPARE, "?p=nobody-at-all")
    expect(only.locator("#compare-status")).to_have_text("There is nobody to compare yet.")
    expect(only.locator("#compared")).to_be_visible()
    visit.forgive(page)
    visit.forgive(only)


def test_a_lost_connection_is_said_and_can_be_tried_again(visit: Visit) -> None:
    page = visit(COMPARE)
    broken = f"**/providers/{OWL}/"

    def drop(route: Route) -> None:
        route.abort()

    page.route(broken, drop)
    page.evaluate(f"location.hash = 'p={HARBOR},{QUICK},{OWL}'")
    expect(page.locator("main")).to_contain_text(f"We could not load {OWL}. Check your connection.")
    expect(page.locator("h1")).to_have_text("Compare 2 providers")
    page.unroute(broken, drop)
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("h1")).to_have_text("Compare 3 providers")
    expect(page.locator(".kd-compare__notes")).to_have_count(0)
    visit.forgive(page)


def test_a_copy_from_an_earlier_day_says_so(visit: Visit) -> None:
    page = visit(COMPARE)

    def kept(route: Route) -> None:
        headers = {"X-Kept-On": "2026-11-02T12:00:00Z", "Content-Type": "text/html"}
        route.fulfill(body=route.fetch().text(), headers=headers)

    page.route(f"**/providers/{OWL}/", kept)
    page.evaluate(f"location.hash = 'p={HARBOR},{OWL}'")
    head = page.get_by_role("columnheader", name=re.compile("^Example Night Owl"))
    expect(head.first).to_contain_text("As read on 2 Nov 2026, without a connection now")
    page.unroute(f"**/providers/{OWL}/", kept)


def test_a_shared_link_shows_the_same_to_somebody_else(visit: Visit, browser: Browser) -> None:
    page = visit(COMPARE, f"#p={HARBOR},{OWL}")
    expect(page.locator("h1")).to_have_text("Compare 2 providers")
    assert page.url.endswith(f"compare/?p={HARBOR},{OWL}")
    context = context_for(browser, Look())
    elsewhere = context.new_page()
    elsewhere.goto(page.url)
    expect(elsewhere.locator("h1")).to_have_text("Compare 2 providers")
    there, here = (one.locator("#compare-tables").inner_text() for one in (elsewhere, page))
    assert there == here
    context.close()
    assert set(ask(page, "stored").values()) <= {0, ""}
