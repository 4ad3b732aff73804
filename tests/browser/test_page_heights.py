"""A profile is no endless scroll on a phone: its height is counted in screens."""

from statistics import median

import pytest

from tests.browser.looking import PHONE, Visit
from tests.browser.sites import Sample, Site
from tests.demonstration import HOUSE

pytestmark = pytest.mark.browser

SCREEN = 812
"""In CSS pixels: an iPhone of 375 by 812."""
MOST = 8
EACH_TENTH = sorted(file.stem for file in (HOUSE / "providers").glob("[!_]*.yml"))[::10]


def test_a_typical_profile_takes_at_most_eight_screens_of_a_phone(visit: Visit) -> None:
    heights = []
    for slug in EACH_TENTH:
        page = visit(Sample(slug, Site.REAL, f"providers/{slug}/"), width=PHONE)
        heights.append(page.evaluate("document.documentElement.scrollHeight") / SCREEN)
    assert len(heights) > 5
    assert median(heights) <= MOST - 1
    assert sum(height > MOST for height in heights) <= 1
