"""Pages are drawn with the letters that a test asks for, never with whatever the machine has."""

import sys

import pytest
from playwright.sync_api import Page

from tests.browser.letters import Letters
from tests.browser.looking import Visit
from tests.browser.sites import FINDER, HOME, Sample

pytestmark = pytest.mark.browser

# By their widths; Apple's own family has the width of Helvetica.
MAC = {False: {"Helvetica", "Helvetica Neue", ".SF NS"}, True: {"Verdana"}}
ELSEWHERE = {False: {"Liberation Sans"}, True: {"DejaVu Sans"}}
PARTS = ("h1", "aside a", "header a", "footer p", "main p, main label")


def families(page: Page) -> set[str]:
    """Return what draws the words of some parts of the page."""
    session = page.context.new_cdp_session(page)
    for domain in ("DOM", "CSS"):
        session.send(f"{domain}.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    found: set[str] = set()
    for selector in PARTS:
        node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})
        fonts = session.send("CSS.getPlatformFontsForNode", node)["fonts"]
        found |= {font["familyName"] for font in fonts}
    session.detach()
    return found


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("letters", Letters)
@pytest.mark.parametrize("sample", [HOME, FINDER], ids=str)
def test_a_page_wears_the_letters_that_were_asked_for(
    visit: Visit, sample: Sample, letters: Letters, *, scripts: bool
) -> None:
    page = visit(sample, letters=letters, scripts=scripts)
    allowed = (MAC if sys.platform == "darwin" else ELSEWHERE)[letters.are_wide]
    assert families(page)
    assert families(page) <= allowed
    size = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    assert size == letters.size * 5 / 4
