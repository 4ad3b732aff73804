"""The ways into the finder: from home, by the map of the states, and without a script."""

import re

import pytest
from playwright.sync_api import expect

from generator.model.vocabulary import ProviderKind
from tests.browser.finding import expect_found, matching, providers, rows_of
from tests.browser.looking import PHONE, Visit
from tests.browser.sites import FINDER, Sample, Site
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed
ROWS = rows_of(LISTED)
NAMES = [one.provider.name for one in LISTED]
DEMO_HOME = Sample("home", Site.DEMO, "")


def found(**chosen: list[str]) -> list[str]:
    return [NAMES[n] for n in matching(ROWS, chosen)]


def test_the_choice_on_the_home_page_is_applied(visit: Visit) -> None:
    page = visit(DEMO_HOME, width=PHONE)
    page.get_by_label("Or your state").select_option("CA")
    where = page.get_by_label("How you are treated")
    where.select_option("video")
    assert where.evaluate("box => box.offsetWidth > 240")
    page.get_by_role("button", name="Show providers").click()
    page.wait_for_url(re.compile("/providers/[?#]"))
    expect_found(page, found(state=["CA"], setting=["video"]))


def test_the_map_chooses_a_state_and_counts_with_the_list(visit: Visit) -> None:
    page = visit(FINDER, "#route=iv")
    page.get_by_text("Choose a state on a map").click()
    number = len(found(route=["iv"], state=["CA"]))
    tile = page.get_by_role("link", name=f"California, {providers(number)}")
    tile.click()
    expect_found(page, found(route=["iv"], state=["CA"]))
    expect(page.get_by_label("State where you are")).to_have_value("CA")


def test_without_a_script_the_map_leads_to_the_page_of_a_state(visit: Visit) -> None:
    page = visit(FINDER, scripts=False)
    expect(page.locator("#finder")).to_be_hidden()
    assert page.locator("#cards > li h3 a").all_text_contents() == NAMES
    assert page.locator("#cards").evaluate("list => list.offsetWidth") > 600
    page.get_by_text("Choose a state on a map").click()
    page.get_by_role("link", name="California, ").click()
    page.wait_for_url("**/states/ca/")


def test_the_kinds_that_lists_by_setting_have_are_those_of_the_filter() -> None:
    clinics = [j.provider.name for j in LISTED if j.provider.kind is not ProviderKind.TELEHEALTH]
    assert found(setting=["clinic"]) == clinics
