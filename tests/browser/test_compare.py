"""Two to four providers side by side, in the words of their own pages."""

import re

import pytest
from playwright.sync_api import expect

from generator.pages.compare.compare_page import rows
from tests.browser.comparing import (
    COMPARE,
    FOUR,
    HARBOR,
    NANDU,
    OWL,
    QUICK,
    cells,
    profile_of,
    row,
    side_by_side,
)
from tests.browser.looking import DESK, PHONE, Visit

pytestmark = pytest.mark.browser

CLOSED, WITHHELD, OLD = (
    "example-closed-doors",
    "example-withheld-practice",
    "example-old-mill",
)
# The answers alone, without notes and without the link to their source.
BARE = """all => all.map((one) => { const copy = one.cloneNode(true);
    for (const extra of copy.querySelectorAll("small, .kd-x__source")) extra.remove();
    return copy.textContent.replace(/\\s+/g, " ").trim(); })"""


def test_what_differs_comes_first_and_what_is_the_same_after(visit: Visit) -> None:
    page = side_by_side(visit, HARBOR, QUICK, OWL)
    assert page.locator("#compare-tables h2").all_inner_texts()[:2] == [
        "What differs",
        "What is the same",
    ]
    differs, same = page.get_by_role("table").all()
    expect(differs.get_by_role("rowheader").first).to_have_text("Red flags")
    for line in same.get_by_role("row").all()[1:]:
        answers = line.locator(".kd-x__answer, .kd-unk").evaluate_all(
            "all => all.map((one) => one.firstChild.textContent.trim())"
        )
        assert len(set(answers)) == 1
    words = page.locator("#compare-status").inner_text()
    numbers = [one.get_by_role("rowheader").count() for one in (differs, same)]
    assert words == f"Different answers: {numbers[0]}. The same: {numbers[1]}."


@pytest.mark.parametrize("slug", [HARBOR, QUICK, OWL])
def test_every_answer_is_what_the_profile_says(visit: Visit, slug: str) -> None:
    page = side_by_side(visit, slug, NANDU)
    profile = visit(profile_of(slug))
    told = " ".join(profile.locator("main").text_content().split())  # type: ignore[union-attr]
    here = page.locator('[role="row"] > [role="cell"]:nth-child(2)')
    outcomes = here.locator(".kd-out").all_text_contents()
    assert sorted(outcomes) == sorted(profile.locator(".kd-crit .kd-out").all_text_contents())
    facts = here.locator(".kd-x__answer:not(:has(.kd-out, .kd-flag__word))").evaluate_all(BARE)
    assert len(facts) > 10
    for part in (part for fact in facts for part in re.split(r" (?=\$)", fact)):
        assert part in told


def test_no_red_flag_is_left_out_and_the_reply_stands_beside_it(visit: Visit) -> None:
    page = side_by_side(visit, HARBOR, QUICK, OWL)
    flags = row(page, "Red flags").get_by_role("cell")
    for at, slug in ((1, QUICK), (2, OWL)):
        profile = visit(profile_of(slug))
        titles = profile.locator(".kd-flag h3 > span").evaluate_all(
            "all => all.map((one) => one.lastChild.textContent.trim())"
        )
        shown = flags.nth(at).inner_text()
        assert titles
        assert [title for title in titles if title not in shown] == []
    expect(flags.nth(1)).to_contain_text("Red flag, confirmed")
    expect(flags.nth(1)).to_contain_text("Their reply, 3 Jun 2026")
    expect(flags.nth(2)).to_contain_text("Possible red flag, not confirmed")


def test_what_nobody_says_is_worded(visit: Visit) -> None:
    page = side_by_side(visit, HARBOR, "example-quiet-clinic")
    assert cells(page, "Superbill")[1] == "Not stated"
    assert cells(page, "Treatment")[1] == "Not stated"
    assert all(text for text in page.get_by_role("cell").all_inner_texts())


def test_the_proof_is_one_tap_away(visit: Visit) -> None:
    page = side_by_side(visit, HARBOR, QUICK)
    proof = row(page, "Emergency plan").locator("details").first
    expect(proof.locator("p").first).to_be_hidden()
    proof.locator("summary").click()
    expect(proof.locator(".kd-ev")).to_be_visible()
    row(page, "Superbill").get_by_role("link", name="Source").first.click()
    page.wait_for_url("**/providers/example-harbor-clinic/#insurance")


def test_who_is_closed_withheld_or_overdue_is_said_in_the_head(visit: Visit) -> None:
    page = side_by_side(visit, CLOSED, WITHHELD, OLD, HARBOR)
    heads = page.get_by_role("table").first.get_by_role("columnheader")
    for at, words in enumerate(("Closed", "Not in our lists", "Overdue for a check"), 1):
        expect(heads.nth(at)).to_contain_text(words)
    sheets = page.get_by_role("link", name=re.compile("^Questions for "))
    expect(sheets).to_have_count(2)


def test_one_can_be_taken_out_and_another_added(visit: Visit) -> None:
    page = side_by_side(visit, HARBOR, QUICK, OWL)
    adding = page.get_by_role("link", name="Add another: choose in the finder")
    expect(adding).to_have_attribute(
        "href", re.compile(f"/providers/#compare={HARBOR},{QUICK},{OWL}$")
    )
    page.get_by_role("link", name="Remove Example Quickstart Ketamine").click()
    expect(page.locator("h1")).to_have_text("Compare 2 providers")
    assert page.url.endswith(f"compare/?p={HARBOR},{OWL}")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Compare 3 providers")
    full = side_by_side(visit, *FOUR)
    expect(full.get_by_role("link", name=re.compile("Add another"))).to_have_count(0)


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_without_a_script_it_says_what_works(visit: Visit, width: int) -> None:
    page = visit(COMPARE, f"?p={HARBOR},{QUICK}", width=width, scripts=False)
    expect(page.get_by_text("Side by side needs scripts")).to_be_visible()
    expect(page.locator("#compare-rows li")).to_have_count(len(tuple(rows())))
    page.get_by_role("link", name="Open the profiles in turn.").click()
    page.locator(".kd-card h3 a").first.click()
    expect(page.locator("#criteria")).to_be_visible()
