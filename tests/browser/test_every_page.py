"""What holds on every page, whatever it says: read, enlarged, printed, in the dark, on a phone."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.axe import violations_in_each_look
from tests.browser.looking import DESK, PHONE, SMALL, Tabs, Visit, ask, widen
from tests.browser.sites import SAMPLES, Sample, Site

pytestmark = pytest.mark.browser

FITS = {"by": 0, "out": []}
BOTH = pytest.mark.parametrize("width", [PHONE, DESK])


@pytest.fixture(scope="module", params=SAMPLES, ids=str)
def sample(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(scope="module")
def opened(sample: Sample, tabs: Tabs, addresses: dict[Site, str]) -> Iterator[Page]:
    """Each page is loaded once for all that only look at it."""
    visit = Visit(tabs, addresses)
    yield visit(sample)
    assert visit.finish() == []


@pytest.fixture
def page(opened: Page) -> Iterator[Page]:
    yield opened
    opened.emulate_media(media="null", color_scheme="light")
    ask(opened, "undo")


def test_axe_finds_nothing_and_everything_is_large_enough_to_hit(page: Page) -> None:
    assert violations_in_each_look(page) == []


@BOTH
def test_help_is_in_sight_without_scrolling_and_on_paper(page: Page, width: int) -> None:
    widen(page, width)
    assert ask(page, "helpInSight") == [True, True, True]
    page.emulate_media(media="print")
    assert ask(page, "helpInSight") == [True, True, True]


def test_a_small_phone_scrolls_it_downwards_only(page: Page) -> None:
    widen(page, SMALL)
    assert ask(page, "sideways") == FITS


def test_a_small_phone_has_room_for_wider_spaced_letters(page: Page) -> None:
    widen(page, SMALL)
    ask(page, "spaceText")
    assert ask(page, "sideways") == FITS


def test_letters_of_twice_the_size_have_room(page: Page) -> None:
    widen(page, DESK)
    ask(page, "enlargeText")
    assert ask(page, "sideways") == FITS


def test_links_among_words_are_underlined(page: Page) -> None:
    assert ask(page, "linksWithoutLine") == []


def test_without_scripts_it_has_every_word_and_offers_nothing_that_needs_one(
    page: Page, visit: Visit, sample: Sample
) -> None:
    widen(page, DESK)
    without = visit(sample, scripts=False)
    needs = without.locator("form, button, input, select").filter(visible=True)
    for width in (PHONE, DESK):
        widen(without, width)
        assert [one.get_attribute("class") for one in needs.all()] == []
    assert ask(without, "wordsForAll") == ask(page, "wordsForAll")
