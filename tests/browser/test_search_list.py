"""The list below the search box is a combobox: a keyboard and a screen reader can use all of it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations_in_each_look
from tests.browser.looking import DESK, PHONE, SMALL, Visit, ask
from tests.browser.searching import box, options, search
from tests.browser.sites import NOT_FOUND, Sample, Site

pytestmark = pytest.mark.browser

HOME = Sample("demo-home", Site.DEMO, "")
DEEP = Sample("demo-provider", Site.DEMO, "providers/example-harbor-clinic/")
BOTH = pytest.mark.parametrize("width", [PHONE, DESK])
DARK = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


def active(page: Page) -> str:
    """Return the words of the option that the keyboard is at."""
    name = box(page).get_attribute("aria-activedescendant")
    return " ".join(page.locator(f"#{name}").inner_text().split()) if name else ""


@BOTH
def test_before_anything_is_typed_it_is_a_closed_combobox(visit: Visit, width: int) -> None:
    page = visit(HOME, width=width)
    field = page.get_by_role("combobox", name="Search providers and articles")
    expect(field).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_attribute("aria-autocomplete", "list")
    expect(field).to_have_attribute("aria-controls", "hs-list")
    expect(page.locator("#hs-list")).to_be_hidden()


def test_open_it_tells_how_many_in_named_groups(visit: Visit) -> None:
    page = visit(HOME)
    search(page, "ketamine")
    expect(box(page)).to_have_attribute("aria-expanded", "true")
    groups = page.get_by_role("listbox", name="Found").get_by_role("group")
    assert [one.get_attribute("aria-labelledby") for one in groups.all()] == [
        "hs-providers",
        "hs-articles",
    ]
    expect(page.locator("#hs-status")).to_contain_text("14 providers and ")
    ids = [one.get_attribute("id") for one in options(page).all()]
    assert len(ids) == len(set(ids))
    assert all(one.get_attribute("href") for one in options(page).all())


@BOTH
def test_the_arrows_go_through_all_options_and_round(visit: Visit, width: int) -> None:
    page = visit(HOME, width=width)
    shown = search(page, "ketamine")
    box(page).focus()
    for words in [*shown, shown[0]]:
        page.keyboard.press("ArrowDown")
        assert active(page) == words
        chosen = page.locator("#hs-list [aria-selected=true]")
        expect(chosen).to_have_count(1)
        expect(chosen).to_be_in_viewport(ratio=1)
        assert ask(page, "helpInSight") == [True, True, True]
    page.keyboard.press("ArrowUp")
    assert active(page) == shown[-1]
    expect(box(page)).to_be_focused()


def test_up_starts_at_the_end_and_home_and_end_go_back_to_the_words(visit: Visit) -> None:
    page = visit(HOME)
    shown = search(page, "ketamine")
    box(page).focus()
    page.keyboard.press("ArrowUp")
    assert active(page) == shown[-1]
    for key, at in (("Home", 0), ("End", len("ketamine"))):
        page.keyboard.press("ArrowDown")
        page.keyboard.press(key)
        assert active(page) == ""
        assert page.evaluate("document.activeElement.selectionStart") == at


def test_enter_follows_the_option_and_without_one_asks_for_all(visit: Visit) -> None:
    page = visit(HOME)
    search(page, "harbor")
    box(page).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/providers/example-harbor-clinic/")
    search(page, "harbor")
    box(page).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=harbor")


def test_escape_closes_and_keeps_the_words_and_an_arrow_opens_again(visit: Visit) -> None:
    page = visit(HOME)
    shown = search(page, "harbor")
    box(page).focus()
    page.keyboard.press("Escape")
    expect(page.locator("#hs-list")).to_be_hidden()
    expect(box(page)).to_have_value("harbor")
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowDown")
    assert active(page) == shown[0]
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(box(page)).to_have_value("")


def test_tab_leaves_and_closes_and_coming_back_opens(visit: Visit) -> None:
    page = visit(HOME)
    search(page, "harbor")
    box(page).focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Search")).to_be_focused()
    expect(page.locator("#hs-list")).to_be_hidden()
    page.keyboard.press("Shift+Tab")
    expect(page.locator("#hs-list")).to_be_visible()


def test_a_pointer_may_follow_any_option(visit: Visit) -> None:
    page = visit(DEEP)
    search(page, "quickstart")
    options(page).first.hover()
    options(page).first.click()
    page.wait_for_url("**/providers/example-quickstart-ketamine/")


@pytest.mark.parametrize("sample", [HOME, DEEP, NOT_FOUND], ids=str)
def test_from_any_depth_an_option_leads_to_a_page_that_is_there(
    visit: Visit, sample: Sample
) -> None:
    page = visit(sample)
    search(page, "side effects")
    options(page).first.click()
    page.wait_for_url("**/directory/learn/**")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("We cannot find that page")


def test_axe_finds_nothing_while_it_is_open(visit: Visit) -> None:
    page = visit(HOME)
    for words in ("ketamine", "suicide", "zzzzzz"):
        search(page, words)
        box(page).focus()
        page.keyboard.press("ArrowDown")
        assert violations_in_each_look(page) == []


@pytest.mark.parametrize("width", [SMALL, PHONE, DESK])
def test_it_never_covers_the_numbers_to_call_and_fits_the_screen(visit: Visit, width: int) -> None:
    page = visit(HOME, width=width)
    search(page, "ketamine")
    bar, found = page.locator(".kd-help").bounding_box(), page.locator("#hs-list").bounding_box()
    assert bar is not None
    assert found is not None
    assert found["y"] >= bar["y"] + bar["height"]
    assert found["x"] >= 0
    assert found["x"] + found["width"] <= width
    assert ask(page, "sideways")["by"] == 0


@BOTH
def test_without_scripts_it_is_a_link_to_the_other_ways(visit: Visit, width: int) -> None:
    page = visit(HOME, width=width, scripts=False)
    expect(box(page)).to_be_hidden()
    page.get_by_role("banner").get_by_role("link", name="Search").click()
    page.wait_for_url("**/search/")
    page.get_by_role("link", name="A to Z of everything to read").click()
    page.wait_for_url("**/learn/a-z/")


def test_a_town_leads_to_whoever_is_near_it(visit: Visit) -> None:
    page = visit(HOME)
    box(page).fill("bois")
    near = page.get_by_role("group", name="Near you").get_by_role("option")
    expect(near.first).to_contain_text("Near Boise, ID")
    expect(page.locator("#hs-status")).to_contain_text("Near Boise, ID.")
    assert (near.first.get_attribute("href") or "").endswith("/providers/#near=Boise%2C+ID")
    # A name that many states have is asked about in the finder; what an article answers is no town.
    box(page).fill("springfield")
    expect(near).to_have_text(["Near Springfield Providers by distance"])
    search(page, "ketamine")
    expect(near).to_have_count(0)
