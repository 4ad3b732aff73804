"""The drawings of a provider's page keep their letters readable and inside, at any width."""

import pytest

from tests.browser.looking import DESK, PHONE, SMALL, Visit
from tests.browser.sites import RICH, Sample, Site

pytestmark = pytest.mark.browser

SILENT = Sample("silent-price", Site.DEMO, "providers/example-riverside-infusions/")
MANY_STATES = Sample("many-states", Site.REAL, "providers/mindbloom/")
LETTERS = """() => [...document.querySelectorAll(".kd-fig text")].map((text) => {
  const [own, whole] = [text, text.closest("svg")].map((one) => one.getBoundingClientRect());
  const inside = own.left >= whole.left - 1 && own.right <= whole.right + 1
    && own.top >= whole.top - 1 && own.bottom <= whole.bottom + 1;
  const size = parseFloat(getComputedStyle(text).fontSize) * text.getCTM().a;
  return { words: text.textContent, size, inside };
})"""
COVERED = """() => [...document.querySelectorAll(".kd-fig svg")].flatMap((svg) => {
  const texts = [...svg.querySelectorAll("text")].map((one) => one.getBoundingClientRect());
  return texts.filter((a, i) => texts.some((b, j) => j > i && a.left < b.right && b.left < a.right
    && a.top + 3 < b.bottom && b.top + 3 < a.bottom)).map(() => svg.outerHTML);
})"""


@pytest.mark.parametrize("width", [SMALL, PHONE, DESK])
@pytest.mark.parametrize("sample", [RICH, SILENT, MANY_STATES], ids=str)
def test_letters_are_readable_and_inside_their_drawing(
    visit: Visit, sample: Sample, width: int
) -> None:
    letters = visit(sample, width=width).evaluate(LETTERS)
    assert letters
    assert [one for one in letters if one["size"] < 13] == []
    assert [one for one in letters if not one["inside"]] == []


@pytest.mark.parametrize("width", [SMALL, PHONE, DESK])
@pytest.mark.parametrize("sample", [RICH, SILENT, MANY_STATES], ids=str)
def test_no_word_lies_on_another(visit: Visit, sample: Sample, width: int) -> None:
    assert visit(sample, width=width).evaluate(COVERED) == []


@pytest.mark.parametrize("dark", [False, True])
def test_a_filled_tile_differs_from_an_outline_and_its_letters_from_both(
    visit: Visit, dark: bool
) -> None:
    page = visit(RICH, dark=dark)
    style = "(one, name) => getComputedStyle(one)[name]"
    full = page.locator(".kd-fig .full").first.evaluate(style, "stroke")
    hole = page.locator(".kd-fig .hole").first.evaluate(style, "stroke")
    on = page.locator(".kd-fig .on text").first.evaluate(style, "fill")
    assert len({full, hole}) == 2
    assert on != full
