"""The finder narrows its list, lets every choice be taken back, and says what it did."""

import pytest
from playwright.sync_api import Page, expect

from generator.facts.service_area import treats_in
from generator.model.finding import Freshness
from tests.browser.finding import expect_found, names_found, providers, tick
from tests.browser.letters import Letters
from tests.browser.looking import DESK, PHONE, Visit
from tests.browser.sites import ALL_REAL, FINDER
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed
NAMES = [one.provider.name for one in LISTED]
CLINICA = "Example Clínica Ñandú"
HARBOR = "Example Harbor Clinic"
NEVER = "zzzz"


def found(**chosen: list[str]) -> list[str]:
    return names_found(LISTED, **chosen)


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
        ["Remove: California", "Remove: “example”", "Remove: IV infusion", "Clear all"]
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
