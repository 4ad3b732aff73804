"""The finder narrows its list, keeps the choice in the address, and says what it did."""

import pytest
from playwright.sync_api import Page, expect

from generator.pages.facts import treats_in
from tests.browser.looking import DESK, PHONE, Visit
from tests.browser.sites import FINDER, HOME, Sample, Site
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed
CLINICA = "Example Clínica Ñandú"
HARBOR = "Example Harbor Clinic"
NEVER = "zzzz"


def names(page: Page) -> list[str]:
    """Return the names on the cards that are to be seen."""
    return page.locator(".kd-card:visible h3 a").all_text_contents()


def search(page: Page, words: str) -> None:
    page.get_by_label("Name, town or ZIP code").fill(words)


def counted(number: int) -> str:
    return f"{number} provider{'' if number == 1 else 's'}"


def told(page: Page) -> tuple[str, str]:
    return page.locator("#result-count").inner_text(), page.get_by_role("status").inner_text()


@pytest.mark.parametrize(
    "words", ["nandu", "ÑANDÚ", "clinica nandu", "  Nandu   clínica ", "n\u0303andu"]
)
def test_words_find_a_name_without_regard_to_accents_capitals_or_order(
    visit: Visit, words: str
) -> None:
    page = visit(FINDER)
    search(page, words)
    assert names(page) == [CLINICA]


@pytest.mark.parametrize("words", ["harbor francisco", "94102", "Ben Example", "harbour"])
def test_words_find_a_town_a_zip_a_person_or_another_name(visit: Visit, words: str) -> None:
    page = visit(FINDER)
    search(page, words)
    assert names(page) == [HARBOR]


def test_a_state_keeps_whoever_treats_people_there(visit: Visit) -> None:
    page = visit(FINDER)
    page.get_by_label("State", exact=True).select_option("CA")
    wanted = [one.provider.name for one in LISTED if "CA" in treats_in(one.provider)]
    assert names(page) == wanted
    assert 0 < len(wanted) < len(LISTED)


@pytest.mark.parametrize("kind", ["clinic", "telehealth"])
def test_a_setting_keeps_whoever_offers_it(visit: Visit, kind: str) -> None:
    page = visit(FINDER)
    page.get_by_label("Where").select_option(kind)
    wanted = [one.provider.name for one in LISTED if one.provider.kind.value in {kind, "both"}]
    assert names(page) == wanted
    assert 0 < len(wanted) < len(LISTED)


@pytest.mark.parametrize("words", ["harbor", "example", "clinic", NEVER])
def test_the_count_and_what_a_screen_reader_hears_are_the_cards_that_show(
    visit: Visit, words: str
) -> None:
    page = visit(FINDER)
    search(page, words)
    number = len(names(page))
    count, status = told(page)
    assert count == counted(number)
    heard = f"{counted(number)} of {len(LISTED)} match what you chose."
    assert status == (heard if number < len(LISTED) else "")


def test_without_a_choice_the_list_is_whole_and_nothing_is_announced(visit: Visit) -> None:
    page = visit(FINDER)
    assert names(page) == [one.provider.name for one in LISTED]
    assert told(page) == (counted(len(LISTED)), "")
    search(page, NEVER)
    search(page, "")
    assert names(page) == [one.provider.name for one in LISTED]
    assert told(page) == (counted(len(LISTED)), "")


def test_the_address_holds_the_choice_and_reload_and_a_shared_link_restore_it(
    visit: Visit,
) -> None:
    page = visit(FINDER)
    search(page, "Ñandú")
    page.get_by_label("Where").select_option("clinic")
    assert page.url.partition("?")[2] == "q=%C3%91and%C3%BA&kind=clinic"
    page.reload()
    _expect_clinica(page)
    _expect_clinica(visit(FINDER, "?" + page.url.partition("?")[2]))


def _expect_clinica(page: Page) -> None:
    expect(page.get_by_label("Name, town or ZIP code")).to_have_value("Ñandú")
    expect(page.get_by_label("Where")).to_have_value("clinic")
    assert names(page) == [CLINICA]


def test_going_to_a_provider_and_back_keeps_the_choice(visit: Visit) -> None:
    page = visit(FINDER)
    search(page, "Ñandú")
    page.get_by_label("Where").select_option("clinic")
    page.get_by_role("link", name=CLINICA).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(CLINICA)
    page.go_back()
    _expect_clinica(page)


def test_one_step_back_leaves_the_finder_however_often_the_choice_changed(visit: Visit) -> None:
    page = visit(Sample("home", Site.DEMO, ""))
    start = page.url
    page.get_by_role("link", name="Find a provider").click()
    page.wait_for_url("**/providers/")
    search(page, "harbor")
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_focused()
    search(page, "clinic")
    page.keyboard.press("Enter")
    page.go_back()
    assert page.url == start


def test_nothing_found_says_what_to_do(visit: Visit) -> None:
    page = visit(FINDER, f"?q={NEVER}")
    nothing = page.locator("#nothing")
    expect(nothing).to_be_visible()
    expect(nothing).to_contain_text("No provider here matches.")
    nothing.get_by_role("link", name="Show all providers").click()
    page.wait_for_url("**/providers/")
    assert len(names(page)) == len(LISTED)
    expect(page.locator("#nothing")).to_be_hidden()


def test_words_in_an_address_are_only_words(visit: Visit) -> None:
    page = visit(FINDER, "?q=%3Cb%3Ex%3C/b%3E&state=nowhere&kind=%22&other=1")
    assert names(page) == []
    expect(page.get_by_label("Name, town or ZIP code")).to_have_value("<b>x</b>")


@pytest.mark.parametrize(
    "path", ["", "learn/safety/", "rules/", "providers/", "states/ca/", "404.html"]
)
def test_the_search_in_the_header_leads_from_any_page_to_its_results(
    visit: Visit, path: str
) -> None:
    page = visit(Sample("from", Site.DEMO, path), width=DESK)
    page.get_by_label("Search providers by name or town").fill("nandu")
    page.keyboard.press("Enter")
    page.wait_for_url("**/directory/providers/?q=nandu")
    assert names(page) == [CLINICA]


def test_on_a_phone_the_search_leads_to_the_field(visit: Visit) -> None:
    page = visit(HOME, width=PHONE)
    page.get_by_role("link", name="Search providers").click()
    page.wait_for_url("**/providers/#q")
    field = page.get_by_label("Name, town or ZIP code")
    expect(field).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('form')?.contains(document.activeElement)")


def test_the_choice_on_the_home_page_is_applied(visit: Visit) -> None:
    page = visit(Sample("home", Site.DEMO, ""))
    page.get_by_label("State", exact=True).select_option("CA")
    page.get_by_label("Where").select_option("telehealth")
    page.get_by_role("button", name="Show providers").click()
    page.wait_for_url("**/providers/?*")
    both = {"telehealth", "both"}
    wanted = [
        one.provider.name
        for one in LISTED
        if "CA" in treats_in(one.provider) and one.provider.kind.value in both
    ]
    assert names(page) == wanted
