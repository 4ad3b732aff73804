"""A provider's answer in a real browser: counted taps, closed in the middle, merged, and shown."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.cli.main import run
from generator.facts.attested import SectionAnswer, still_told
from generator.judging import judge
from generator.model.finding import Freshness
from generator.model.page_section import PageSection
from generator.reading.profiles.providers import read_profile
from tests.browser.axe import violations
from tests.browser.looking import PHONE, Visit
from tests.browser.sites import Sample, Site
from tests.demonstration import laid_out
from tests.real_day import REAL_DAY

pytestmark = pytest.mark.browser

STILL = Sample("still-right", Site.DEMO, "contribute/still-right/")
HARBOR = "example-harbor-clinic"
MOST_TAPS = 12


def text_of(page: Page) -> str:
    return page.get_by_label("Your answer", exact=True).input_value()


def test_twelve_taps_say_that_nothing_changed_and_a_change_becomes_a_question(
    visit: Visit, tmp_path: Path
) -> None:
    page = visit(STILL, f"?p={HARBOR}", width=PHONE)
    expect(page.get_by_role("heading", level=1)).to_have_text("Still right? Example Harbor Clinic")
    page.evaluate("window.taps = 0; addEventListener('pointerdown', () => { window.taps += 1; })")
    for label, words in (("Your name", "Cleo Example"), ("What you do there", "manager")):
        page.get_by_label(label).click()
        page.keyboard.type(words)
    sections = page.get_by_role("group")
    for number in range(sections.count()):
        sections.nth(number).get_by_label("Still right").click()
    page.get_by_role("button", name="Copy").click()
    assert page.evaluate("window.taps") <= MOST_TAPS
    assert sections.count() == len(PageSection)
    assert text_of(page).count(": still right\n") == len(PageSection)
    assert violations(page) == []
    page.reload()
    expect(page.locator("#still-status")).to_contain_text("were kept on this device")
    safety = page.get_by_role("group", name="Safety")
    safety.get_by_label("Changed", exact=True).check()
    expect(page.locator("#still-missing")).to_contain_text("what has changed in “Safety”")
    safety.get_by_label("in your own words").fill("Two <b>nurses</b>.")
    expect(safety.get_by_role("alert")).to_contain_text("plain words")
    safety.get_by_label("in your own words").fill("Two nurses now.")
    page.get_by_role("group", name="Price").get_by_label("Would rather not say").check()
    assert violations(page) == []
    merged_and_shown(tmp_path, f"Hello,\n\n{text_of(page)}\nCleo\n")
    page.get_by_role("button", name="Forget these answers").click()
    assert page.evaluate("localStorage.length") == 0


def merged_and_shown(folder: Path, mail: str) -> None:
    root = laid_out(folder / "house")
    before, _ = read_profile(root / "providers" / f"{HARBOR}.yml", root, REAL_DAY)
    file = folder / "mail.txt"
    file.write_text(mail, encoding="utf-8")
    day = ("--root", str(root), "--today", REAL_DAY.isoformat())
    assert run(["merge", str(file), *day]) == 0
    assert run(["check", str(root / "providers" / f"{HARBOR}.yml"), *day]) == 0
    after, _ = read_profile(root / "providers" / f"{HARBOR}.yml", root, REAL_DAY)
    assert before is not None
    assert after is not None
    told = {one.section: one for one in still_told(after.provider)}
    assert told[PageSection.SAFETY].says == "Two nurses now."
    assert told[PageSection.PRICES].answer is SectionAnswer.NOT_TOLD
    assert after.provider.monitoring == before.provider.monitoring
    old, new = (judge(HARBOR, one.provider, REAL_DAY) for one in (before, after))
    assert (new.freshness, dict(new.criteria)) == (old.freshness, dict(old.criteria))
    assert new.freshness is not Freshness.UNCHECKED
