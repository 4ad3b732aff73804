"""Without JavaScript nobody misses a provider, a word or a way."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import DESK, PHONE, Visit, ask
from tests.browser.sites import ALL_REAL, HOME, SAMPLES, Sample

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
@pytest.mark.parametrize(
    "way", ["Choose your state", "Providers with a clinic", "Telehealth providers"]
)
def test_three_clicks_lead_there_by_state_or_by_setting(visit: Visit, way: str, width: int) -> None:
    page = visit(HOME, width=width, scripts=False)
    follow(page, way)
    if way == "Choose your state":
        follow(page, re.compile("^California"))
    page.locator(ANY_PROVIDER).first.click()
    expect(page.locator("#criteria")).to_be_visible()


@pytest.mark.parametrize("sample", [*SAMPLES, ALL_REAL], ids=str)
def test_every_word_is_there(visit: Visit, sample: Sample) -> None:
    without, with_scripts = visit(sample, scripts=False), visit(sample)
    assert ask(without, "wordsForAll") == ask(with_scripts, "wordsForAll")


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_nothing_is_offered_that_would_need_one(visit: Visit, sample: Sample, width: int) -> None:
    page = visit(sample, width=width, scripts=False)
    needs = page.locator("form, button, input, select").filter(visible=True)
    assert [one.get_attribute("class") for one in needs.all()] == []
