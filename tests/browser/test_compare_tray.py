"""Providers are chosen on cards; a bar says which, and the address holds them."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations_in_each_look
from tests.browser.letters import Letters
from tests.browser.looking import DESK, PHONE, Visit, ask, widen
from tests.browser.sites import RICH, Sample, Site

pytestmark = pytest.mark.browser

SETTING = Sample("setting", Site.DEMO, "settings/clinic/")
STATE = Sample("state", Site.DEMO, "states/ny/")
HARBOR = "example-harbor-clinic"
# Each key asks of what has the focus until then, when nothing moves any more.
REMEMBER_COVERED = """() => {
  window.seen = 0;
  window.covered = [];
  addEventListener("keydown", ({ key }) => {
    if (key !== "Tab") return;
    const one = document.activeElement;
    const bar = document.querySelector(".kd-tray");
    const [a, b] = [one, bar].map((e) => e.getBoundingClientRect());
    seen += 1;
    if (!bar.contains(one) && a.top >= b.top && a.top < b.bottom) covered.push(one.outerHTML);
  });
}"""


def boxes(page: Page) -> Locator:
    return page.get_by_role("checkbox", name=re.compile("^Compare "))


def bar(page: Page) -> Locator:
    return page.get_by_role("region", name="Chosen to compare")


def choose(page: Page, *numbers: int) -> None:
    for number in numbers:
        boxes(page).nth(number).check()


def test_the_bar_names_who_is_chosen_and_leads_to_the_comparison(visit: Visit) -> None:
    page = visit(SETTING)
    expect(bar(page)).to_have_count(0)
    choose(page, 0)
    expect(bar(page)).to_contain_text("1 chosen to compare: ")
    expect(bar(page)).to_contain_text("Choose one more to compare.")
    expect(bar(page).get_by_role("link")).to_have_count(0)
    choose(page, 1)
    names = page.locator(".kd-card h3 a").all_inner_texts()[:2]
    expect(bar(page).get_by_role("status")).to_have_text(
        f"2 chosen to compare: {names[0]} and {names[1]}."
    )
    bar(page).get_by_role("link", name="Compare").click()
    expect(page.locator("h1")).to_have_text("Compare 2 providers")
    for name in names:
        expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()


def test_more_than_four_cannot_be_chosen_and_it_says_why(visit: Visit) -> None:
    page = visit(SETTING)
    choose(page, 0, 1, 2, 3)
    expect(boxes(page).nth(4)).to_be_disabled()
    expect(boxes(page).nth(4)).to_have_accessible_name(re.compile("4 are chosen already"))
    expect(bar(page)).to_contain_text("More do not fit side by side.")
    boxes(page).nth(2).uncheck()
    expect(boxes(page).nth(4)).to_be_enabled()
    expect(page.get_by_text("4 are chosen already")).to_have_count(0)


def test_the_choice_is_in_the_address_and_nowhere_else(visit: Visit) -> None:
    page = visit(SETTING)
    choose(page, 0, 2)
    chosen = boxes(page).evaluate_all("all => all.filter((b) => b.checked).map((b) => b.value)")
    assert page.url.endswith(f"settings/clinic/#compare={','.join(chosen)}")
    page.reload()
    expect(bar(page)).to_contain_text("2 chosen")
    expect(boxes(page).nth(0)).to_be_checked()
    page.locator(".kd-card h3 a").nth(1).click()
    page.wait_for_url("**/providers/**")
    page.go_back()
    expect(bar(page)).to_contain_text("2 chosen")
    assert set(ask(page, "stored").values()) <= {0, ""}
    bar(page).get_by_role("button", name="Clear").click()
    expect(bar(page)).to_have_count(0)
    assert page.url.endswith("settings/clinic/")
    expect(boxes(page).nth(0)).to_be_focused()


def test_who_is_chosen_on_another_page_still_counts(visit: Visit) -> None:
    page = visit(STATE, f"#compare={HARBOR},..%2F,<b>")
    expect(bar(page).get_by_role("status")).to_contain_text("1 chosen to compare: Example Harbor")
    choose(page, 0)
    expect(bar(page).get_by_role("link")).to_have_attribute(
        "href", re.compile(rf"/compare/\?p={HARBOR},[a-z-]+$")
    )


def test_a_profile_leads_to_a_choice_of_others(visit: Visit) -> None:
    page = visit(RICH)
    page.get_by_role("link", name="Compare Example Harbor Clinic with others").click()
    expect(bar(page)).to_contain_text("1 chosen to compare: Example Harbor Clinic.")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_from_a_state_to_questions_with_the_keyboard_alone(visit: Visit, width: int) -> None:
    page = visit(STATE, width=width)
    for number in (0, 1):
        boxes(page).nth(number).focus()
        page.keyboard.press("Space")
    page.keyboard.press("Tab")
    beside = page.get_by_role("link", name="Compare these 2")
    expect(beside.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Compare 2 providers")
    page.get_by_role("link", name=re.compile("^Questions for ")).first.press("Enter")
    expect(page.locator("h1")).to_have_text(re.compile("^Questions for Example"))


@pytest.mark.parametrize("letters", [Letters.NARROW, Letters.WIDE_AND_LARGE])
def test_the_bar_covers_nothing_that_has_the_focus(visit: Visit, letters: Letters) -> None:
    page = visit(SETTING, letters=letters)
    page.evaluate(REMEMBER_COVERED)
    for number, width in ((2, DESK), (4, PHONE), (4, DESK)):
        widen(page, width)
        choose(page, *range(number))
        page.locator("h1").evaluate("one => { one.tabIndex = -1; one.focus() }")
        for _ in range(30):
            page.keyboard.press("Tab")
    assert page.evaluate("seen") == 90
    assert page.evaluate("covered") == []


def test_axe_finds_nothing_on_cards_with_the_bar(visit: Visit) -> None:
    page = visit(SETTING)
    choose(page, 0, 1, 2, 3)
    assert violations_in_each_look(page) == []
    for width in (PHONE, DESK):
        widen(page, width)
        assert ask(page, "sideways") == {"by": 0, "out": []}


def test_without_a_script_nothing_can_be_ticked(visit: Visit) -> None:
    page = visit(SETTING, scripts=False)
    expect(page.locator('[name="compare"]').filter(visible=True)).to_have_count(0)
