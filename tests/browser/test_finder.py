"""The finder narrows its list, keeps every choice in the address, and says what it did."""

import pytest
from playwright.sync_api import Page, expect

from generator.facts.service_area import treats_in
from generator.model.finding import Freshness
from tests.browser.finding import expect_found, matching, providers, rows_of, tick
from tests.browser.letters import Letters
from tests.browser.looking import DESK, PHONE, Visit
from tests.browser.sites import ALL_REAL, FINDER, Sample, Site
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed
ROWS = rows_of(LISTED)
NAMES = [one.provider.name for one in LISTED]
CLINICA = "Example Clínica Ñandú"
HARBOR = "Example Harbor Clinic"
NEVER = "zzzz"
DEMO_HOME = Sample("home", Site.DEMO, "")


def found(**chosen: list[str]) -> list[str]:
    return [NAMES[n] for n in matching(ROWS, chosen)]


def search(page: Page, words: str) -> None:
    page.get_by_label("Name, town or word").fill(words)


def asked(page: Page) -> list[str]:
    """Return which files of the finder the page has fetched."""
    script = "performance.getEntriesByType('resource').map((one) => one.name)"
    return [name for name in page.evaluate(script) if "/finder/" in name]


@pytest.mark.parametrize(
    "words", ["nandu", "ÑANDÚ", "clinica nandu", "  Nandu   clínica ", "n\u0303andu"]
)
def test_words_find_a_name_without_regard_to_accents_capitals_or_order(
    visit: Visit, words: str
) -> None:
    page = visit(FINDER)
    search(page, words)
    expect_found(page, [CLINICA])


@pytest.mark.parametrize("words", ["harbor francisco", "94102", "Ben Example", "harbour"])
def test_words_find_a_town_a_zip_a_person_or_another_name(visit: Visit, words: str) -> None:
    page = visit(FINDER)
    search(page, words)
    expect_found(page, [HARBOR])


@pytest.mark.parametrize("letters", Letters)
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_state_then_a_treatment_keep_who_states_both(
    visit: Visit, width: int, letters: Letters
) -> None:
    page = visit(FINDER, width=width, letters=letters)
    if width == PHONE:
        page.locator("#filters > summary").click()
    page.get_by_label("State where you are").select_option("CA")
    there = [one.provider.name for one in LISTED if "CA" in treats_in(one.provider)]
    expect_found(page, there)
    page.get_by_role("checkbox", name="IV infusion").check()
    expect_found(page, found(state=["CA"], route=["iv"]))
    page.get_by_role("button", name="Show ").click()
    expect(page.locator("#results")).to_be_focused()
    expect(page.locator("#cards > li").first).to_be_in_viewport()


def test_who_does_not_say_is_a_choice_and_never_lost(visit: Visit) -> None:
    page = visit(FINDER, "#route=iv")
    expect_found(page, found(route=["iv"]))
    tick(page, "route", "not-stated")
    expect_found(page, found(route=["iv", "not-stated"]))
    assert len(found(route=["iv"])) < len(found(route=["iv", "not-stated"])) < len(LISTED)


def test_until_something_is_chosen_the_list_is_whole_and_nothing_is_fetched(visit: Visit) -> None:
    page = visit(FINDER)
    expect_found(page, NAMES)
    expect(page.locator("#result-status")).to_have_text("")
    assert asked(page) == []
    tick(page, "route", "iv")
    expect_found(page, found(route=["iv"]))
    assert len(asked(page)) == 1
    tick(page, "route", "iv")
    expect_found(page, NAMES)
    expect(page.locator("#result-status")).to_have_text("")


def test_the_number_found_is_told_politely(visit: Visit) -> None:
    page = visit(FINDER)
    status = page.locator("#result-status")
    assert status.get_attribute("role") == "status"
    search(page, "harbor")
    expect(status).to_have_text(f"1 of {len(LISTED)} match what you chose.")
    search(page, NEVER)
    expect(status).to_have_text(f"0 of {len(LISTED)} match what you chose.")


def test_every_choice_can_be_taken_back_by_a_link_or_all_at_once(visit: Visit) -> None:
    page = visit(FINDER, "#state=CA&route=iv&q=example&compare=example-harbor-clinic")
    expect_found(page, found(state=["CA"], route=["iv"]))
    links = page.get_by_role("list", name="Your choices").get_by_role("link")
    expect(links).to_have_text(
        ["Remove: “example”", "Remove: California", "Remove: IV infusion", "Clear all"]
    )
    expect(page.locator("#filters-chosen")).to_have_text(" (3 chosen)", use_inner_text=False)
    page.get_by_role("link", name="Remove: California").click()
    expect_found(page, found(route=["iv"]))
    expect(page.locator("#results")).to_be_focused()
    expect(page.get_by_label("State where you are")).to_have_value("")
    page.get_by_role("link", name="Clear all").click()
    expect_found(page, NAMES)
    # Another script's choice is not ours to take back.
    assert page.url.endswith("#compare=example-harbor-clinic")


def test_the_address_holds_every_choice_and_reload_and_a_new_tab_show_the_same(
    visit: Visit,
) -> None:
    page = visit(FINDER)
    page.get_by_label("State where you are").select_option("CA")
    tick(page, "route", "iv")
    tick(page, "route", "not-stated")
    page.get_by_label("Order by").select_option("documented")
    wanted = found(state=["CA"], route=["iv", "not-stated"])
    expect(page.locator("#cards > li")).to_have_count(len(wanted))
    chosen = page.url.partition("#")[2]
    assert chosen == "state=CA&route=iv&route=not-stated&sort=documented"
    order = page.locator("#cards > li h3 a").all_text_contents()
    assert sorted(order) == sorted(wanted)
    page.reload()
    expect_found(page, order)
    other = visit(FINDER, f"#{chosen}")
    expect_found(other, order)
    expect(other.locator("[name=route][value=iv]")).to_be_checked()
    expect(other.get_by_label("Order by")).to_have_value("documented")


def test_going_to_a_provider_and_back_keeps_the_choice(visit: Visit) -> None:
    page = visit(FINDER, "#route=esketamine")
    wanted = found(route=["esketamine"])
    expect_found(page, wanted)
    page.get_by_role("link", name=wanted[0], exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(wanted[0])
    page.go_back()
    expect_found(page, wanted)


def test_one_step_back_leaves_the_finder_however_often_the_choice_changed(visit: Visit) -> None:
    page = visit(DEMO_HOME)
    start = page.url
    page.get_by_role("link", name="Find a provider").click()
    page.wait_for_url("**/providers/")
    tick(page, "route", "iv")
    tick(page, "route", "im")
    expect_found(page, found(route=["iv", "im"]))
    page.go_back()
    page.wait_for_url(start)


def test_an_address_changed_by_hand_is_followed(visit: Visit) -> None:
    page = visit(FINDER, "#route=iv")
    expect_found(page, found(route=["iv"]))
    page.evaluate("location.hash = '#route=im'")
    expect_found(page, found(route=["im"]))
    expect(page.locator("[name=route][value=iv]")).not_to_be_checked()


def test_words_in_an_address_are_only_words(visit: Visit) -> None:
    page = visit(FINDER, "?q=%3Cb%3Ex%3C/b%3E&state=nowhere&route=%22&other=1")
    expect_found(page, [])
    expect(page.get_by_label("Name, town or word")).to_have_value("<b>x</b>")
    expect(page.locator("#chosen li").first).to_have_text("Remove: “<b>x</b>”")


def test_hiding_red_flags_hides_those_alone(visit: Visit) -> None:
    page = visit(FINDER)
    tick(page, "flags", "no-possible")
    expect_found(page, [one.provider.name for one in LISTED if not one.raised])
    expect(page.locator("#cards .kd-flagline")).to_have_count(0)


def test_overdue_can_be_hidden_and_who_was_never_checked_stays(visit: Visit) -> None:
    page = visit(FINDER, "#checked=not-overdue")
    wanted = [j.provider.name for j in LISTED if j.freshness is not Freshness.OVERDUE]
    expect_found(page, wanted)


def test_the_real_list_has_everybody_in_its_files_too(visit: Visit) -> None:
    page = visit(ALL_REAL)
    names = page.locator("#cards > li h3 a").all_text_contents()
    clinics = page.locator('[data-facet=setting] [data-n="clinic"]').text_content()
    tick(page, "setting", "clinic")
    expect(page.locator("#result-count")).to_have_text(providers(int(clinics or 0)))
    expect(page.locator("#result-status")).to_contain_text(f"of {len(names)} match")
