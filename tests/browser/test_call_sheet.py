"""The sheet of questions fits one page for everybody, and can be written on."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations_in_each_look
from tests.browser.comparing import pages_of
from tests.browser.letters import FAMILIES, Letters
from tests.browser.looking import DESK, PHONE, SMALL, Visit, ask, widen
from tests.browser.sites import RICH, Sample, Site
from tests.demonstration import demonstration
from tests.ours import fullest

pytestmark = pytest.mark.browser

SHEETS = [Sample(one.slug, Site.DEMO, f"call-sheet/{one.slug}/") for one in demonstration().listed]
FLAGGED = Sample("flagged", Site.DEMO, "call-sheet/example-quickstart-ketamine/")
LONG = Sample("long", Site.DEMO, "call-sheet/example-center-with-a-very-long-name/")
QUIET = Sample("quiet", Site.DEMO, "call-sheet/example-quiet-clinic/")
FULLEST = ("fullest", "second-fullest")


def sheet(sample: Sample | str) -> Sample:
    """Return a sheet; which real ones have the most on them is asked when it is needed."""
    if isinstance(sample, Sample):
        return sample
    slug = fullest(len(FULLEST))[FULLEST.index(sample)]
    return Sample(sample, Site.REAL, f"call-sheet/{slug}/")


@pytest.mark.parametrize("sample", SHEETS, ids=str)
def test_it_prints_on_one_page_in_wide_letters(visit: Visit, sample: Sample) -> None:
    page = visit(sample, letters=Letters.WIDE)
    assert pages_of(page.pdf(format="Letter")) == 1
    page.emulate_media(media="print")
    assert ask(page, "smallestLetters") >= 8


@pytest.mark.parametrize("letters", FAMILIES)
@pytest.mark.parametrize(
    ("sample", "scripts"),
    # A script fills in the day and no more: what has the most on it shows that this adds no line.
    [
        *((sample, True) for sample in [FLAGGED, LONG, *FULLEST]),
        (FLAGGED, False),
        (FULLEST[0], False),
    ],
    ids=str,
)
def test_with_the_most_on_it_it_prints_on_one_page_of_any_size(
    visit: Visit, sample: Sample | str, letters: Letters, *, scripts: bool
) -> None:
    page = visit(sheet(sample), scripts=scripts, letters=letters)
    for size in ("Letter", "A4"):
        assert pages_of(page.pdf(format=size)) == 1, size
    page.emulate_media(media="print")
    assert ask(page, "smallestLetters") >= 8


def test_the_day_of_printing_is_filled_in_or_left_to_write(visit: Visit) -> None:
    day = visit(QUIET).locator("[data-printed]")
    expect(day).to_have_text(re.compile(r"^\d{1,2} [A-Z][a-z]{2} \d{4}$"))
    blank = visit(QUIET, scripts=False).locator("[data-printed]")
    expect(blank).to_have_text("")
    expect(blank).to_have_css("border-bottom-style", "solid")


@pytest.mark.parametrize("sample", [FLAGGED, QUIET], ids=str)
def test_on_paper_are_questions_lines_and_the_numbers_to_call(visit: Visit, sample: Sample) -> None:
    page = visit(sample)
    page.emulate_media(media="print")
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)
    assert page.locator(".kd-qs .kd-line").filter(visible=True).count() >= 9
    assert (
        min(page.locator(".kd-qs .kd-line").evaluate_all("a => a.map((e) => e.offsetHeight)")) > 15
    )
    expect(page.locator("aside a[href='tel:988']")).to_be_visible()
    assert ask(page, "inkAndPaper")["coloured"] == []


def test_the_button_prints(visit: Visit) -> None:
    page = visit(QUIET)
    page.evaluate("window.print = () => { document.title = 'printed' }")
    page.get_by_role("button", name="Print this page").click()
    expect(page).to_have_title("printed")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_profile_leads_to_it(visit: Visit, width: int) -> None:
    page = visit(RICH, width=width)
    page.get_by_role("link", name="Questions to ask them, on one page").click()
    expect(page.locator("h1")).to_have_text("Questions for Example Harbor Clinic")


@pytest.mark.parametrize("sample", [FLAGGED, QUIET], ids=str)
def test_axe_finds_nothing_and_nothing_sticks_out_or_is_too_small(
    visit: Visit, sample: Sample
) -> None:
    page = visit(sample)
    assert violations_in_each_look(page) == []
    for width in (SMALL, PHONE, DESK):
        widen(page, width)
        assert ask(page, "sideways") == {"by": 0, "out": []}
        assert ask(page, "tooSmall") == []


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_tab_reaches_everything_in_order(visit: Visit, width: int) -> None:
    page = visit(FLAGGED, width=width)
    number = ask(page, "followFocus")
    for _ in range(number):
        page.keyboard.press("Tab")
    assert page.evaluate("trail") == list(range(number))
