"""How a comparison is opened and read, for the tests of it."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.looking import Visit
from tests.browser.sites import Sample, Site

COMPARE = Sample("compare", Site.DEMO, "compare/")
HARBOR, QUICK, OWL, LONG, NANDU = (
    "example-harbor-clinic",
    "example-quickstart-ketamine",
    "example-night-owl",
    "example-center-with-a-very-long-name",
    "example-clinica-nandu",
)
FOUR = (HARBOR, QUICK, OWL, LONG)


def profile_of(slug: str) -> Sample:
    """Return the page that a column is taken from."""
    return Sample(slug, Site.DEMO, f"providers/{slug}/")


def side_by_side(visit: Visit, *slugs: str, sample: Sample = COMPARE, **look: Any) -> Page:
    """Open a comparison and wait until it is drawn."""
    page = visit(sample, f"?p={','.join(slugs)}", **look)
    expect(page.locator("h1")).to_have_text(f"Compare {len(slugs)} providers")
    return page


def row(page: Page, question: str) -> Locator:
    """Return the line of one question."""
    header = page.get_by_role("rowheader", name=question, exact=True)
    return page.get_by_role("row").filter(has=header)


def cells(page: Page, question: str) -> list[str]:
    """Return the answers to one question."""
    return [one.strip() for one in row(page, question).get_by_role("cell").all_inner_texts()]


def pages_of(printed: bytes) -> int:
    """Return how many sheets a printed file has."""
    return len(re.findall(rb"/Type\s*/Page\b", printed))
