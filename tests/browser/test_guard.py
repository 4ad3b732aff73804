"""The guard itself: what a page must not do is heard, so that silence means something."""

from typing import Any

import pytest

from tests.browser.axe import violations
from tests.browser.complaints import Complaints
from tests.browser.looking import Visit, ask
from tests.browser.sites import HOME, NOT_FOUND, Sample, Site

pytestmark = pytest.mark.browser

MISSING_PAGE = Sample("missing", Site.REAL, "no/such/page/")
# What the browser makes of each is the event that tells of it.
CRIMES = {
    "console": ("console", "console.warn('odd')"),
    "page error": ("pageerror", "setTimeout(() => { throw new Error('broken') })"),
    "inline script": (
        "console",
        "e = document.createElement('script'); e.text = '1'; document.body.append(e)",
    ),
    "inline style": ("console", "document.body.setAttribute('style', 'color: red')"),
    "another host": ("console", "fetch('https://elsewhere.example/').catch(() => {})"),
    "a picture": (
        "console",
        "document.body.append(Object.assign(new Image(), {src: 'https://elsewhere.example/a'}))",
    ),
    "a lost file": ("response", "fetch('lost.js')"),
}


@pytest.mark.parametrize(("event", "crime"), CRIMES.values(), ids=CRIMES)
def test_it_hears(visit: Visit, event: Any, crime: str) -> None:
    page = visit(HOME)
    heard = Complaints(page.url)
    heard.listen(page)
    with page.expect_event(event):
        page.evaluate(f"() => {{ {crime} }}")
    assert heard.heard
    visit.forgive(page)


@pytest.mark.parametrize("sample", [NOT_FOUND, MISSING_PAGE], ids=str)
def test_it_lets_a_missing_page_be_missing(visit: Visit, sample: Sample) -> None:
    assert visit(sample).title().startswith("Page not found")


def test_axe_hears_too(visit: Visit) -> None:
    page = visit(HOME)
    ask(page, "spoil")
    told = {one.partition(":")[0] for one in violations(page)}
    assert told == {"link-name", "color-contrast", "too small to hit"}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_faint_letters_are_heard_where_axe_does_not_look_again(visit: Visit, *, dark: bool) -> None:
    page = visit(HOME, dark=dark)
    assert violations(page, "faintLetters") == []
    ask(page, "spoil")
    heading, of_many = violations(page, "faintLetters")
    assert heading.startswith("faint letters: H1.")
    assert of_many.startswith("faint letters: P.")
