"""Nothing has to be scrolled sideways, however long the names and texts of real pages are."""

import pytest

from tests.browser.looking import DESK, SMALL, Visit, ask
from tests.browser.sites import MORE, Sample

pytestmark = pytest.mark.browser

FITS = {"by": 0, "out": []}


@pytest.mark.parametrize("sample", MORE, ids=str)
def test_a_small_phone_scrolls_no_page_sideways(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=SMALL)
    assert ask(page, "sideways") == FITS
    ask(page, "spaceText")
    assert ask(page, "sideways") == FITS


@pytest.mark.parametrize("sample", MORE, ids=str)
def test_letters_of_twice_the_size_scroll_no_page_sideways(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=DESK)
    ask(page, "enlargeText")
    assert ask(page, "sideways") == FITS
