"""Red flags stand high, with the provider's reply; what nobody confirmed never looks confirmed."""

from operator import itemgetter
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.looking import DESK, PHONE, Visit, ask
from tests.browser.sites import FINDER, FLAGGED, SAMPLES, SUSPECTED, Sample

pytestmark = pytest.mark.browser

PROVIDERS = [one for one in SAMPLES if one.path.startswith("providers/") and one is not FINDER]
SURE = ".kd-flag:not(.kd-flag--maybe)"
MAYBE = ".kd-flag--maybe"


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", PROVIDERS, ids=str)
def test_who_and_where_come_first_then_they_do_then_all_else(
    visit: Visit, sample: Sample, width: int
) -> None:
    page = visit(sample, width=width)
    sections: list[tuple[str, float]] = ask(page, "sections")
    assert [name for name, _ in sections][:4] == ["contact", "glance", "flags", "criteria"]
    assert sections == sorted(sections, key=itemgetter(1))


def edges(panel: Locator) -> set[str]:
    style: list[str] = panel.evaluate("(e) => getComputedStyle(e).borderStyle.split(' ')")
    return set(style)


def panels(page: Page, which: str) -> list[Locator]:
    found = page.locator(f"main {which}").all()
    assert found
    return found


@pytest.mark.parametrize("colours", ["none", "active"], ids=["own colours", "forced colours"])
def test_a_confirmed_one_is_solid_and_says_so(visit: Visit, colours: Any) -> None:
    page = visit(FLAGGED)
    page.emulate_media(forced_colors=colours)
    for panel in panels(page, SURE):
        assert edges(panel) == {"solid"}
        expect(panel.locator("h3 use")).to_have_attribute("href", "#i-flag")
        expect(panel.locator(".kd-flag__word")).to_contain_text("Red flag, confirmed")


@pytest.mark.parametrize("colours", ["none", "active"], ids=["own colours", "forced colours"])
def test_a_possible_one_is_dashed_and_says_so(visit: Visit, colours: Any) -> None:
    page = visit(SUSPECTED)
    page.emulate_media(forced_colors=colours)
    assert page.locator(SURE).count() == 0
    for panel in panels(page, MAYBE):
        assert edges(panel) == {"dashed"}
        expect(panel.locator("h3 use")).to_have_attribute("href", "#i-maybe")
        expect(panel.locator(".kd-flag__word")).to_contain_text("Possible red flag, not confirmed")
        expect(panel).to_contain_text("Ask them:")


def test_the_reply_stands_inside_the_panel_with_its_day(visit: Visit) -> None:
    page = visit(FLAGGED)
    panel = page.locator(SURE).filter(has=page.locator(".kd-reply"))
    expect(panel).to_have_count(1)
    expect(panel.locator(".kd-reply")).to_contain_text("Their reply, 3 Jun 2026")
    expect(panel.locator(".kd-reply")).to_contain_text("the offer was a mistake of one agent")


@pytest.mark.parametrize("sample", [FLAGGED, SUSPECTED], ids=str)
def test_every_one_has_its_evidence_its_reason_and_the_way_to_dispute_it(
    visit: Visit, sample: Sample
) -> None:
    page = visit(sample)
    for panel in panels(page, ".kd-flag"):
        expect(panel.locator(".kd-ev").first).to_contain_text("2026")
        expect(panel.get_by_role("link", name="Why this matters")).to_have_count(1)
        expect(panel.get_by_role("link", name="Dispute this red flag")).to_have_attribute(
            "href", "#dispute"
        )


def test_on_a_card_they_stand_above_the_name(visit: Visit) -> None:
    page = visit(FINDER)
    card = page.locator(".kd-card").filter(has_text="Example Quickstart Ketamine").first
    line = card.locator(".kd-flagline").first.bounding_box()
    name = card.locator("h3").bounding_box()
    assert line
    assert name
    assert line["y"] < name["y"]
    expect(card.locator("h3")).to_contain_text("red flags confirmed")
