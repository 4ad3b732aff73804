"""The guard itself: what a page must not do is heard, so that silence means something."""

import pytest

from tests.browser.axe import violations
from tests.browser.looking import Complaints, Visit, ask
from tests.browser.sites import HOME, NOT_FOUND, Sample, Site

pytestmark = pytest.mark.browser

MISSING_PAGE = Sample("missing", Site.REAL, "no/such/page/")
CRIMES = {
    "console": "console.warn('odd')",
    "page error": "setTimeout(() => { throw new Error('broken') })",
    "inline script": "e = document.createElement('script'); e.text = '1'; document.body.append(e)",
    "inline style": "document.body.setAttribute('style', 'color: red')",
    "another host": "fetch('https://elsewhere.example/').catch(() => {})",
    "a picture": "document.body.append(Object.assign(new Image(), {src: 'https://elsewhere.example/a'}))",
    "a lost file": "fetch('lost.js')",
}


@pytest.mark.parametrize("crime", CRIMES.values(), ids=CRIMES)
def test_it_hears(visit: Visit, crime: str) -> None:
    page = visit(HOME)
    heard = Complaints(page.url)
    heard.listen(page)
    page.evaluate(f"() => {{ {crime} }}")
    for _ in range(100):
        page.wait_for_timeout(20)
        if heard.heard:
            break
    assert heard.heard
    visit.forgive(page)


@pytest.mark.parametrize("sample", [NOT_FOUND, MISSING_PAGE], ids=str)
def test_it_lets_a_missing_page_be_missing(visit: Visit, sample: Sample) -> None:
    assert visit(sample).title().startswith("Page not found")


def test_axe_hears_too(visit: Visit) -> None:
    page = visit(HOME)
    ask(page, "spoil")
    told = {one.partition(":")[0] for one in violations(page)}
    assert told == {"link-name", "color-contrast"}
