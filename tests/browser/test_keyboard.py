"""Everything can be reached and used with a keyboard, and hit with an unsteady finger."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, Visit
from tests.browser.sites import ARTICLE, FINDER, FLAGGED, HOME, RICH, SAMPLES, Sample

pytestmark = pytest.mark.browser

CAN_BE_USED = """
  const canBeUsed = [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [tabindex]"
  )].filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
  const name = (e) => `${e.tagName}.${e.getAttribute("class")}: ${e.textContent.trim().slice(0, 40)}`;
"""
# Focus is heard where it lands; the ring is read from the styles that are then in force.
FOLLOW_FOCUS = f"""() => {{
  {CAN_BE_USED}
  const ring = (e) => {{
    const style = getComputedStyle(e);
    const width = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
    return {{ width, colour: width ? style.outlineColor : "" }};
  }};
  const resting = canBeUsed.map((e) => ring(e).width);
  window.trail = [];
  addEventListener("focusin", ({{ target }}) => {{
    const at = canBeUsed.indexOf(target);
    const {{ width, colour }} = ring(target);
    const seen = width >= 2 && !resting[at] && !/, 0\\)$|transparent/.test(colour);
    window.trail.push(seen ? at : `no ring: ${{name(target)}}`);
  }});
  return canBeUsed.length;
}}"""
# The rule of WCAG 2.2 (2.5.8): 24 px either way, or so far apart that circles of 24 px do not touch.
# A link inside a line of other words has the height of that line.
TOO_SMALL = f"""() => {{
  {CAN_BE_USED}
  const flow = (e) => {{
    while (getComputedStyle(e).display.startsWith("inline")) e = e.parentElement;
    return e;
  }};
  const inWords = (e) => {{
    if (getComputedStyle(e).display !== "inline") return false;
    const block = flow(e);
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {{
      const parent = texts.currentNode.parentElement;
      const isWord = /\\p{{L}}|\\d/u.test(texts.currentNode.data) && !parent.closest("a, .kd-vh");
      if (isWord && flow(parent) === block) return true;
    }}
    return false;
  }};
  const all = canBeUsed.filter((e) => !e.matches(".md-skip"))
    .map((e) => ({{ e, box: e.getBoundingClientRect() }}));
  const small = all.filter(({{ e, box }}) => (box.width < 24 || box.height < 24) && !inWords(e));
  const away = (x, y, box) => Math.hypot(
    Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return small.filter(({{ e, box }}) => {{
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return all.some((other) => other.e !== e && (away(x, y, other.box) < 12 || (small.includes(other)
      && Math.hypot(x - other.box.left - other.box.width / 2,
                    y - other.box.top - other.box.height / 2) < 24)));
  }}).map(({{ e, box }}) => `${{name(e)}} ${{box.width.toFixed()}}x${{box.height.toFixed()}}`);
}}"""


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.className"))


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_tab_reaches_everything_in_order_and_shows_where_it_is(
    visit: Visit, sample: Sample
) -> None:
    page = visit(sample, width=DESK)
    number = page.evaluate(FOLLOW_FOCUS)
    for _ in range(number):
        page.keyboard.press("Tab")
    assert page.evaluate("trail") == list(range(number))


@pytest.mark.parametrize("sample", [HOME, FINDER, RICH], ids=str)
def test_tab_reaches_everything_on_a_phone(visit: Visit, sample: Sample) -> None:
    page = visit(sample, width=PHONE, dark=True)
    number = page.evaluate(FOLLOW_FOCUS)
    for _ in range(number):
        page.keyboard.press("Tab")
    assert page.evaluate("trail") == list(range(number))


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_the_first_tab_is_the_way_past_the_header(visit: Visit, sample: Sample, width: int) -> None:
    page = visit(sample, width=width)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    expect(skip).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_enter_opens_and_closes_the_proof(visit: Visit) -> None:
    page = visit(RICH)
    proof = page.locator("#criteria ~ ul details:not([open])").first
    summary = proof.locator("summary")
    summary.focus()
    expect(proof.locator("p").first).to_be_hidden()
    page.keyboard.press("Enter")
    expect(proof.locator("p").first).to_be_visible()
    page.keyboard.press("Space")
    expect(proof.locator("p").first).to_be_hidden()


def test_a_link_to_a_section_moves_the_reading_place_too(visit: Visit) -> None:
    page = visit(FLAGGED)
    page.get_by_role("navigation", name="On this page").get_by_text("Contact").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#contact")).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.activeElement.closest('section').getAttribute('aria-labelledby')"
    )


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_everything_is_large_enough_to_hit(visit: Visit, sample: Sample, width: int) -> None:
    assert visit(sample, width=width).evaluate(TOO_SMALL) == []


def test_a_citation_leads_to_its_source_and_can_be_hit(visit: Visit) -> None:
    page = visit(ARTICLE)
    page.locator("a.kd-cite").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#ref-1")).to_be_in_viewport()
