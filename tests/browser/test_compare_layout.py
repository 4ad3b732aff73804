"""A comparison stays a table at every width, and one sheet on paper."""

import re
from collections import Counter

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations_in_each_look
from tests.browser.comparing import (
    FOUR,
    HARBOR,
    LONG,
    NANDU,
    OWL,
    QUICK,
    pages_of,
    row,
    side_by_side,
)
from tests.browser.letters import FAMILIES, Letters
from tests.browser.looking import DESK, PHONE, SMALL, Visit, ask, widen
from tests.browser.sites import Sample, Site
from tests.ours import fullest

pytestmark = pytest.mark.browser

# Each key asks of what has the focus until then, when nothing moves any more.
REMEMBER_COVERED = """() => {
  window.seen = 0;
  window.covered = [];
  addEventListener("keydown", ({ key }) => {
    if (key !== "Tab") return;
    const one = document.activeElement;
    const box = one.getClientRects()[0];
    const at = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
    seen += 1;
    if (one !== document.body && !one.contains(at)) covered.push(one.outerHTML);
  });
}"""
REAL = Sample("compare-real", Site.REAL, "compare/")


def roles_heard(page: Page) -> Counter[str]:
    session = page.context.new_cdp_session(page)
    session.send("Accessibility.enable")
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return Counter(one["role"]["value"] for one in nodes if not one["ignored"])


@pytest.mark.parametrize("number", [2, 3, 4])
def test_it_stays_a_table_for_a_screen_reader_at_every_width(visit: Visit, number: int) -> None:
    page = side_by_side(visit, *FOUR[:number])
    for width in (SMALL, PHONE, DESK):
        widen(page, width)
        roles = roles_heard(page)
        rows = page.locator('[role="row"]').count()
        assert roles["table"] == 2
        assert roles["columnheader"] == 2 * (number + 1)
        assert roles["rowheader"] == rows - 2
        assert roles["cell"] == number * (rows - 2)
        assert roles["row"] == rows
        assert ask(page, "sideways") == {"by": 0, "out": []}
        assert ask(page, "tooSmall") == []


@pytest.mark.parametrize("letters", Letters)
def test_the_names_stay_in_sight(visit: Visit, letters: Letters) -> None:
    page = side_by_side(visit, HARBOR, QUICK, OWL, "example-closed-doors", letters=letters)
    for width in (PHONE, DESK):
        widen(page, width)
        page.evaluate("scrollTo(0, 0)")
        row(page, "Refunds").scroll_into_view_if_needed()
        for name in page.locator(".kd-x__head").first.get_by_role("columnheader").all()[1:]:
            expect(name.get_by_role("link").first).to_be_in_viewport()


@pytest.mark.parametrize("letters", [Letters.NARROW, Letters.WIDE_AND_LARGE])
@pytest.mark.parametrize("slugs", [(HARBOR, QUICK, OWL, NANDU), FOUR], ids=["short", "long"])
def test_nothing_that_has_the_focus_is_covered(
    visit: Visit, slugs: tuple[str, ...], letters: Letters
) -> None:
    page = side_by_side(visit, *slugs, letters=letters)
    page.evaluate(REMEMBER_COVERED)
    for width in (PHONE, DESK):
        widen(page, width)
        page.locator(".kd-x summary").last.focus()
        for _ in range(40):
            page.keyboard.press("Shift+Tab")
    assert page.evaluate("seen") == 80
    assert page.evaluate("covered") == []


EIGHT_POINTS = 8 * 96 / 72
"""In pixels of a style sheet."""


def smallest(page: Page) -> float:
    """Return the size of the smallest letters in the tables, in pixels."""
    sizes: list[float] = page.locator(".kd-x *").evaluate_all(
        "all => all.filter((one) => one.textContent.trim() && one.getClientRects().length)"
        ".map((one) => parseFloat(getComputedStyle(one).fontSize))"
    )
    return min(sizes)


def test_a_head_that_does_not_stick_leaves_the_name_in_each_cell(visit: Visit) -> None:
    page = side_by_side(visit, *FOUR)
    head = page.locator(".kd-x__head").first
    names = page.locator(".kd-x__who")
    assert names.filter(visible=True).count() == 0
    head.evaluate("(one) => one.classList.add('kd-x__head--tall')")
    expect(names.first).to_be_visible()
    expect(names.first).to_have_text(page.locator("[role=columnheader] a").first.inner_text())


def test_axe_finds_nothing(visit: Visit) -> None:
    page = side_by_side(visit, *FOUR)
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true })")
    assert violations_in_each_look(page) == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "slugs",
    [
        (HARBOR, QUICK),
        (HARBOR, QUICK, OWL),
        FOUR,
        ("example-ohara-and-daughters", LONG, HARBOR, "example-lantern-telehealth"),
        ("example-riverside-infusions", QUICK, LONG, "example-ohara-and-daughters"),
    ],
    ids=lambda slugs: str(len(slugs)),
)
@pytest.mark.parametrize("letters", FAMILIES)
def test_it_prints_on_two_pages_at_most_wider_than_high_and_in_letters_of_8_pt(
    visit: Visit, slugs: tuple[str, ...], letters: Letters
) -> None:
    page = side_by_side(visit, *slugs, letters=letters)
    for size in ("Letter", "A4"):
        printed = page.pdf(format=size, prefer_css_page_size=True)
        assert pages_of(printed) <= 2, size
        wide, high = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed).groups()  # type: ignore[union-attr]
        assert float(wide) > float(high)
    page.emulate_media(media="print")
    assert smallest(page) >= EIGHT_POINTS
    assert ask(page, "inkAndPaper")["coloured"] == []
    expect(page.locator(".kd-onpaper")).to_contain_text(
        re.compile(r"Printed \d+ [A-Z][a-z]+ \d{4}")
    )
    expect(page.get_by_role("link", name="988")).to_be_visible()


def test_what_is_dark_on_the_screen_is_printed_black_on_white(visit: Visit) -> None:
    page = side_by_side(visit, *FOUR, dark=True)
    assert pages_of(page.pdf(format="Letter", prefer_css_page_size=True)) <= 2
    page.emulate_media(media="print")
    assert ask(page, "inkAndPaper")["coloured"] == []


@pytest.mark.parametrize("letters", FAMILIES)
def test_real_providers_print_on_two_pages_at_most(visit: Visit, letters: Letters) -> None:
    page = side_by_side(visit, *fullest(4), sample=REAL, letters=letters)
    assert pages_of(page.pdf(format="Letter", prefer_css_page_size=True)) <= 2
