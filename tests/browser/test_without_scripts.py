"""Without JavaScript nobody misses a provider, a word or a way."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import DESK, PHONE, Visit, ask
from tests.browser.sites import ALL_REAL, HOME

pytestmark = pytest.mark.browser

ANY_PROVIDER = "main .kd-card h3 a"


def follow(page: Page, name: str | re.Pattern[str]) -> None:
    """Click the first link of this name that can be seen."""
    page.locator("main").get_by_role("link", name=name).filter(visible=True).first.click()


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_two_clicks_lead_from_home_to_a_provider(visit: Visit, width: int) -> None:
    page = visit(HOME, width=width, scripts=False)
    follow(page, re.compile(r"^All \d+ providers$"))
    page.locator(ANY_PROVIDER).first.click()
    expect(page.locator("#criteria")).to_have_text(re.compile("criteria"))


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("way", ["California", "Providers with a clinic", "Telehealth providers"])
def test_two_clicks_lead_there_by_state_or_by_setting(visit: Visit, way: str, width: int) -> None:
    page = visit(HOME, width=width, scripts=False)
    follow(page, way)
    page.locator(ANY_PROVIDER).first.click()
    expect(page.locator("#criteria")).to_be_visible()


def test_no_word_of_the_whole_list_is_missing(visit: Visit) -> None:
    without, with_scripts = visit(ALL_REAL, scripts=False), visit(ALL_REAL)
    assert ask(without, "wordsForAll") == ask(with_scripts, "wordsForAll")
