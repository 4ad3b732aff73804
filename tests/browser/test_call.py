"""A call in a real browser: tapped, closed in the middle, changed, merged, checked, and shown."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.cli.main import run
from generator.contributing.merge import merge
from generator.judging import judge
from generator.model.finding import Provenance
from generator.reading.profiles.providers import read_profile
from tests.browser.axe import violations
from tests.browser.looking import PHONE, Visit
from tests.browser.sites import Sample, Site
from tests.calling.played import calls
from tests.demonstration import laid_out
from tests.real_day import REAL_DAY

pytestmark = pytest.mark.browser

CALL = Sample("call", Site.DEMO, "contribute/call/")
QUIET, LANTERN = "#p=example-quiet-clinic", "#p=example-lantern-telehealth"


def press(page: Page, *names: str) -> None:
    for name in names:
        page.get_by_role("button", name=name, exact=True).click()


def reach(page: Page, who: str = "front desk") -> None:
    page.get_by_label("Your name or handle").fill("Erin Example")
    page.get_by_label("Who answered").fill(who)
    press(page, "Somebody answered")


def text_of(page: Page) -> str:
    return page.locator("textarea").input_value()


def test_a_call_becomes_proof_on_the_page(visit: Visit, tmp_path: Path) -> None:
    page = visit(CALL, QUIET, width=PHONE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quiet")
    press(page, "Voicemail")
    expect(page.get_by_role("alert")).to_contain_text("Write your name")
    page.get_by_label("Your name or handle").fill("Erin Example")
    press(page, "Voicemail")
    reach(page)
    expect(page.get_by_role("heading", level=2).first).to_be_focused()
    assert violations(page) == []
    press(page, "Yes", "Yes", "Undo", "No", "Would not say", "In part")
    press(page, "Next")
    expect(page.get_by_role("alert")).to_contain_text("this needs a few plain words")
    page.get_by_label("In which cases").fill("Only with high blood pressure.")
    press(page, "Next", "A nurse")
    page.reload()
    expect(page.locator("#call-status")).to_contain_text("were kept on this device")
    press(page, "End the call")
    page.get_by_role("button", name="Delete: Who is with the patient").click()
    assert violations(page) == []
    text = text_of(page)
    assert "person_present" not in text
    checked_and_shown(tmp_path, text)
    press(page, "Forget this call")
    assert page.evaluate("localStorage.length") == 0


def checked_and_shown(folder: Path, text: str) -> None:
    root = laid_out(folder / "house")
    file = folder / "call.yml"
    file.write_text(text, encoding="utf-8")
    day = ("--root", str(root), "--today", REAL_DAY.isoformat())
    assert run(["merge", str(file), *day]) == 0
    assert run(["check", str(root / "providers" / "example-quiet-clinic.yml"), *day]) == 0
    again = merge(file, root, REAL_DAY)
    assert again.before == again.after
    profile, _ = read_profile(again.path, root, REAL_DAY)
    assert profile is not None
    provider = profile.provider
    assert provider.screening is not None
    assert (provider.screening.medical, provider.screening.psychiatric) == (True, False)
    assert provider.monitoring is not None
    assert provider.monitoring.note == "Only with high blood pressure."
    found = judge(profile.slug, provider, REAL_DAY).criteria["screens-before-treatment"]
    assert found.provenance is Provenance.WE_CHECKED


def test_what_was_stated_is_shown_after_the_answer_and_a_change_can_be_taken_back(
    visit: Visit,
) -> None:
    page = visit(CALL, LANTERN)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lantern")
    expect(page.get_by_text("+1 206 555 0110")).to_be_visible()
    reach(page, "scheduling")
    while not page.get_by_role("heading", name="Do you give a superbill").count():
        press(page, "Skip")
    expect(page.locator("#call")).not_to_contain_text("Stated before")
    press(page, "No")
    expect(page.locator("#call-card")).to_contain_text("Stated before: yes. Now: no.")
    press(page, "Take it back", "Yes")
    expect(page.locator("#call-status")).to_have_text("As stated before.")
    press(page, "No", "Keep the new answer", "End the call")
    assert "replaces: {insurance.hsa_fsa: yes}" in text_of(page).replace('"', "")
    press(page, "Forget this call")


def test_one_place_among_several_is_asked_about_by_name(visit: Visit) -> None:
    page = visit(CALL, "#p=example-center-with-a-very-long-name", width=PHONE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Example Center")
    reach(page)
    press(page, "Ask about one place")
    expect(page.get_by_role("heading", name="Which place?")).to_be_focused()
    assert violations(page) == []
    press(page, "Worcester, MA")
    while not page.get_by_role("heading", name="For Worcester, MA: When are you open?").count():
        press(page, "Skip")
    press(page, "They said")
    page.get_by_label("Days and times").fill("Mondays")
    press(page, "Next", "Keep the new answer", "End the call")
    told = "locations:\n  - {city: Worcester, state: MA, hours: {note: Mondays, evidence: call-"
    assert told in text_of(page)
    press(page, "Forget this call")


def test_written_calls_leave_the_browser_as_they_leave_python(visit: Visit) -> None:
    """Node plays each of them; here some go through the buttons, on one page."""
    page = visit(CALL, QUIET)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quiet")
    for attempts in (
        ["Wrong number"] * 3,
        ["Voicemail", "Closed, or nobody answered", "Voicemail"],
    ):
        page.get_by_label("Your name or handle").fill("Erin Example")
        press(page, *attempts[:3])
        expect(page.get_by_role("heading", name="Nobody was reached")).to_be_visible()
        press(page, "Forget this call")
    reach(page)
    press(page, "Would not say", "Did not know", "No answer", "End the call")
    expect(page.locator("#call-end")).to_contain_text("No answer proves a fact")
    press(page, "Forget this call")
    assert len(calls()) >= 30
