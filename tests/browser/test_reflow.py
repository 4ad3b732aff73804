"""Nothing has to be scrolled sideways, however small the screen or large the letters."""

import pytest

from tests.browser.looking import DESK, PHONE, Visit, ask
from tests.browser.sites import MORE, SAMPLES, Sample

pytestmark = pytest.mark.browser

NOTHING = {"by": 0, "out": []}


@pytest.mark.parametrize("sample", [*SAMPLES, *MORE], ids=str)
def test_a_small_phone_scrolls_no_page_sideways(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=320)
    assert ask(page, "sideways") == NOTHING
    ask(page, "spaceText")
    assert ask(page, "sideways") == NOTHING


@pytest.mark.parametrize("sample", [*SAMPLES, *MORE], ids=str)
def test_letters_of_twice_the_size_scroll_no_page_sideways(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=DESK)
    ask(page, "enlargeText")
    assert ask(page, "sideways") == NOTHING


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_help_is_in_sight_without_scrolling_and_on_paper(
    visit: Visit, sample: Sample, width: int
) -> None:
    page = visit(sample, width=width)
    assert ask(page, "helpInSight") == [True, True, True]
    page.emulate_media(media="print")
    assert ask(page, "helpInSight") == [True, True, True]
