"""What a word means shows beside it: on hover, on focus and on a tap, and never in the way."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import violations, violations_in_each_look
from tests.browser.looking import DESK, PHONE, Look, Visit, context_for
from tests.browser.sites import COSTS, GUIDE, Sample, Site

pytestmark = pytest.mark.browser

PROVIDER = Sample("real-provider", Site.REAL, "providers/mindbloom/")
GLOSSARY = re.compile("/learn/glossary/#")
both_pages = pytest.mark.parametrize("sample", [COSTS, PROVIDER], ids=str)


def first_term(page: Page) -> Locator:
    return page.locator(".kd-term").first


def meaning(term: Locator) -> str:
    return term.get_attribute("data-means") or "none"


def tip(page: Page) -> Locator:
    return page.get_by_role("tooltip")


@pytest.fixture
def finger(browser: Browser, addresses: dict[Site, str]) -> Iterator[Page]:
    context = context_for(browser, Look(PHONE), has_touch=True)
    page = context.new_page()
    page.goto(addresses[COSTS.site] + COSTS.path)
    yield page
    context.close()


@pytest.fixture
def clocked(browser: Browser, addresses: dict[Site, str]) -> Iterator[Page]:
    """A page whose time passes when the test says so."""
    context = context_for(browser, Look())
    page = context.new_page()
    page.clock.install()
    page.goto(addresses[COSTS.site] + COSTS.path)
    yield page
    context.close()


@both_pages
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_term_shows_its_meaning_on_focus_inside_the_screen(
    visit: Visit, sample: Sample, width: int
) -> None:
    page = visit(sample, width=width)
    terms = page.locator(".kd-term").all()
    assert terms
    for term in terms:
        term.focus()
        expect(tip(page)).to_have_text(meaning(term))
        expect(tip(page)).to_be_in_viewport(ratio=1)
        expect(term).to_have_accessible_description(meaning(term))
        assert page.evaluate(
            "document.scrollingElement.scrollWidth <= document.documentElement.clientWidth"
        )


def test_tab_reaches_a_term_and_leaving_it_closes(visit: Visit) -> None:
    page = visit(COSTS)
    first_term(page).focus()
    page.keyboard.press("Shift+Tab")
    expect(tip(page)).to_have_count(0)
    page.keyboard.press("Tab")
    expect(first_term(page)).to_be_focused()
    expect(tip(page)).to_be_visible()


def test_hover_shows_it_and_the_pointer_may_move_onto_it(clocked: Page) -> None:
    page = clocked
    first_term(page).hover()
    expect(tip(page)).to_have_text(meaning(first_term(page)))
    tip(page).hover()
    page.clock.run_for(60_000)
    expect(tip(page)).to_be_visible()
    page.mouse.move(0, 0)
    page.clock.run_for(60_000)
    expect(tip(page)).to_have_count(0)


@both_pages
def test_nothing_else_moves(visit: Visit, sample: Sample) -> None:
    page = visit(sample)
    boxes = (
        "() => [...document.querySelectorAll('main p, main h2, main li')].map((e) => e.offsetTop)"
    )
    before = page.evaluate(boxes)
    first_term(page).focus()
    expect(tip(page)).to_be_visible()
    assert page.evaluate(boxes) == before


def test_escape_closes_it_and_the_focus_stays(visit: Visit) -> None:
    page = visit(COSTS)
    first_term(page).focus()
    page.keyboard.press("Escape")
    expect(tip(page)).to_have_count(0)
    expect(first_term(page)).to_be_focused()
    assert first_term(page).get_attribute("aria-describedby") is None


def test_a_click_or_enter_leads_to_the_entry(visit: Visit) -> None:
    page = visit(COSTS)
    first_term(page).click()
    expect(page).to_have_url(GLOSSARY)
    page.go_back()
    first_term(page).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(GLOSSARY)


def test_a_tap_shows_it_another_place_closes_it_and_a_second_tap_follows(finger: Page) -> None:
    term = first_term(finger)
    term.tap()
    expect(tip(finger)).to_have_text(meaning(term))
    finger.locator("h1").tap()
    expect(tip(finger)).to_have_count(0)
    term.tap()
    expect(tip(finger)).to_be_visible()
    assert not GLOSSARY.search(finger.url)
    term.tap()
    expect(finger).to_have_url(GLOSSARY)


def test_without_scripts_it_is_a_plain_link_to_the_entry(visit: Visit) -> None:
    page = visit(COSTS, scripts=False)
    first_term(page).hover()
    expect(tip(page)).to_have_count(0)
    entry = (first_term(page).get_attribute("href") or "").partition("#")[2]
    first_term(page).click()
    expect(page.locator(f"#{entry}")).to_be_in_viewport()


@both_pages
def test_axe_finds_nothing_while_it_is_open(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=PHONE)
    first_term(page).focus()
    expect(tip(page)).to_be_visible()
    assert violations_in_each_look(page) == []
    expect(tip(page)).to_be_visible()


def test_axe_finds_nothing_in_the_whole_guide(visit: Visit) -> None:
    # Its parts have the colours of the articles; that they stand on one page is what is new.
    assert violations(visit(GUIDE, width=PHONE), "axeOnTheRest") == []


def test_each_article_of_the_guide_starts_on_a_page_of_its_own(visit: Visit) -> None:
    page = visit(GUIDE)
    page.emulate_media(media="print")
    for part in page.locator(".kd-guide__part").all():
        expect(part).to_have_css("break-before", "page")
