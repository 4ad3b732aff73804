"""Colours follow the system or the reader, are kept nowhere, and never carry a meaning alone."""

from itertools import combinations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import Visit, ask
from tests.browser.sites import FINDER, FLAGGED, HOME, RICH, SUSPECTED, Sample

pytestmark = pytest.mark.browser

NOTHING = {"cookies": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}
WORDS = {
    "#m-met-checked": ("Met, we checked",),
    "#m-met-says": ("Met, provider says", "Met, others report", "Met, the provider says"),
    "#m-not-checked": ("Not met, we checked",),
    "#m-not-says": ("Not met, provider says", "Not met, others report", "Not met, by what"),
    "#m-unknown": ("Not stated", "Stated in part", "Not looked for"),
    "#m-na": ("Does not apply",),
}


def is_dark(page: Page) -> bool:
    background, letters = ask(page, "brightness")
    assert abs(background - letters) > 0.6
    return bool(background < letters)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("scripts", [False, True], ids=["without script", "with script"])
def test_they_follow_the_system(visit: Visit, *, scripts: bool, dark: bool) -> None:
    assert is_dark(visit(HOME, dark=dark, scripts=scripts)) is dark


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_button_turns_them_round_and_says_so(visit: Visit, *, dark: bool) -> None:
    page = visit(HOME, dark=dark)
    button = page.get_by_role("button", name="Dark colours")
    for wanted in (dark, not dark, dark, not dark):
        expect(button).to_have_attribute("aria-pressed", str(wanted).lower())
        assert is_dark(page) is wanted
        button.press("Enter")


def test_the_choice_lasts_in_this_tab_and_no_longer(visit: Visit) -> None:
    page = visit(HOME)
    page.get_by_role("button", name="Dark colours").click()
    page.get_by_role("link", name="How we judge").first.click()
    page.wait_for_url("**/rules/")
    expect(page.get_by_role("button", name="Dark colours")).to_have_attribute(
        "aria-pressed", "true"
    )
    assert is_dark(page)
    assert not is_dark(visit(HOME))


def test_the_button_follows_when_the_system_changes(visit: Visit) -> None:
    page = visit(HOME)
    page.emulate_media(color_scheme="dark")
    expect(page.get_by_role("button", name="Dark colours")).to_have_attribute(
        "aria-pressed", "true"
    )
    assert is_dark(page)


@pytest.mark.parametrize("sample", [HOME, FINDER, RICH], ids=str)
def test_nothing_is_kept_on_the_readers_machine(visit: Visit, sample: Sample) -> None:
    page = visit(sample)
    page.get_by_role("button", name="Dark colours").click()
    page.get_by_label("Search providers and articles").fill("harbor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=harbor")
    assert ask(page, "stored") == NOTHING
    assert page.context.cookies() == []


@pytest.mark.parametrize("sample", [RICH, FLAGGED, SUSPECTED], ids=str)
def test_every_mark_has_its_own_shape_and_its_word_beside_it(visit: Visit, sample: Sample) -> None:
    page = visit(sample)
    page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true; })")
    found: list[tuple[str, str]] = ask(page, "marks")
    assert len(found) > 14
    assert [pair for pair in found if not pair[1].startswith(WORDS[pair[0]])] == []


def test_no_two_marks_are_drawn_alike(visit: Visit) -> None:
    page = visit(RICH)
    drawn = {
        one: page.locator(f"symbol{one}").inner_html() for one in (*WORDS, "#i-flag", "#i-maybe")
    }
    assert [pair for pair in combinations(drawn, 2) if drawn[pair[0]] == drawn[pair[1]]] == []


def test_marks_stay_to_be_seen_where_the_system_chooses_all_colours(visit: Visit) -> None:
    page = visit(FLAGGED)
    page.emulate_media(forced_colors="active")
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    seen = ask(page, "drawnMarks")
    assert seen
    assert all(colour != background and width >= 12 for colour, background, width in seen)
