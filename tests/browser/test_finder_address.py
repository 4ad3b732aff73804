"""The finder keeps every choice in the address: to reload, to share, to come back to."""

import pytest
from playwright.sync_api import expect

from tests.browser.finding import expect_found, names_found, tick
from tests.browser.looking import Visit
from tests.browser.sites import FINDER, Sample, Site
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed
DEMO_HOME = Sample("home", Site.DEMO, "")


def found(**chosen: list[str]) -> list[str]:
    return names_found(LISTED, **chosen)


def test_the_address_holds_every_choice_and_reload_and_a_new_tab_show_the_same(
    visit: Visit,
) -> None:
    page = visit(FINDER)
    page.get_by_label("State where you are").select_option("CA")
    tick(page, "route", "iv")
    tick(page, "route", "not-stated")
    page.get_by_label("Order by").select_option("documented")
    wanted = found(state=["CA"], route=["iv", "not-stated"])
    expect(page.locator("#cards > li")).to_have_count(len(wanted))
    chosen = page.url.partition("#")[2]
    assert chosen == "state=CA&route=iv&route=not-stated&sort=documented"
    order = page.locator("#cards > li h3 a").all_text_contents()
    assert sorted(order) == sorted(wanted)
    page.reload()
    expect_found(page, order)
    other = visit(FINDER, f"#{chosen}")
    expect_found(other, order)
    expect(other.locator("[name=route][value=iv]")).to_be_checked()
    expect(other.get_by_label("Order by")).to_have_value("documented")


def test_going_to_a_provider_and_back_keeps_the_choice(visit: Visit) -> None:
    page = visit(FINDER, "#route=esketamine")
    wanted = found(route=["esketamine"])
    expect_found(page, wanted)
    page.get_by_role("link", name=wanted[0], exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(wanted[0])
    page.go_back()
    expect_found(page, wanted)


def test_one_step_back_leaves_the_finder_however_often_the_choice_changed(visit: Visit) -> None:
    page = visit(DEMO_HOME)
    start = page.url
    page.get_by_role("link", name="Find a provider").click()
    page.wait_for_url("**/providers/")
    tick(page, "route", "iv")
    tick(page, "route", "im")
    expect_found(page, found(route=["iv", "im"]))
    page.go_back()
    page.wait_for_url(start)


def test_an_address_changed_by_hand_is_followed(visit: Visit) -> None:
    page = visit(FINDER, "#route=iv")
    expect_found(page, found(route=["iv"]))
    page.evaluate("location.hash = '#route=im'")
    expect_found(page, found(route=["im"]))
    expect(page.locator("[name=route][value=iv]")).not_to_be_checked()


def test_words_in_an_address_are_only_words(visit: Visit) -> None:
    page = visit(FINDER, "?q=%3Cb%3Ex%3C/b%3E&state=nowhere&route=%22&other=1")
    expect_found(page, [])
    expect(page.get_by_label("Name, town or word")).to_have_value("<b>x</b>")
    expect(page.locator("#chosen li").first).to_have_text("Remove: “<b>x</b>”")
