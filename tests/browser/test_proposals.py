"""From a saved page to a profile: the command's draft is ticked in a real browser, and merged."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.cli.main import run
from generator.reading.profiles.providers import read_profile
from tests.browser.axe import violations
from tests.browser.looking import PHONE, Visit
from tests.browser.sites import Sample, Site
from tests.demonstration import laid_out
from tests.drafting.ticked import PAGE
from tests.real_day import REAL_DAY

pytestmark = pytest.mark.browser

FORM = Sample("form", Site.DEMO, "contribute/")
SLUG = "example-quiet-clinic"
URL = "https://quiet.example/prices"


def drafted(root: Path, folder: Path) -> Path:
    page, draft = folder / "prices.html", folder / "draft.yml"
    page.write_text(PAGE, encoding="utf-8")
    named = ["--profile", SLUG, "--url", URL, "--by", "erin", "--seen", REAL_DAY.isoformat()]
    assert run(["draft", str(page), *named, "--output", str(draft), "--root", str(root)]) == 0
    return draft


def answer(page: Page, number: int, key: str) -> None:
    """Answer a proposal by keyboard: the space bar says yes, an arrow goes on to no."""
    card = page.locator("#proposals-cards fieldset").nth(number)
    card.get_by_role("radio").first.focus()
    page.keyboard.press(key)
    expect(card.get_by_role("radio").nth(0 if key == "Space" else 1)).to_be_focused()


def test_a_saved_page_becomes_a_draft_ticks_a_profile_and_a_sound_one(
    visit: Visit, tmp_path: Path
) -> None:
    root = laid_out(tmp_path / "house")
    draft = drafted(root, tmp_path)
    page = visit(FORM, width=PHONE)
    page.get_by_text("Tick what saved pages say").click()
    page.get_by_label("Or paste it here").fill("no draft")
    page.get_by_role("button", name="Open what I pasted").click()
    expect(page.locator("#proposals-status")).to_contain_text("no draft has it")
    page.get_by_label("The draft, a file").set_input_files(draft)
    cards = page.locator("#proposals-cards fieldset")
    expect(cards.first).to_be_focused()
    ticked(page, cards.count())
    page.get_by_role("button", name="Make the answers").click()
    expect(page.locator("#proposals-wrong")).to_contain_text("was taken with another value before")
    page.locator("#proposals-wrong a").last.click()
    expect(page.locator("fieldset:focus .kd-form__wrong")).to_be_visible()
    answer(page, cards.count() - 1, "ArrowDown")
    page.get_by_role("button", name="Make the answers").click()
    expect(page.locator("#proposals-wrong")).to_be_focused()
    assert violations(page) == []
    is_merged(root, page.locator("#proposals-answers textarea").first.input_value())
    page.get_by_label("Name (needed)").first.fill("Example Meadow")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Forget all drafts").click()
    expect(page.get_by_label("Name (needed)").first).to_have_value("")
    assert page.evaluate("localStorage.length") == 0


def ticked(page: Page, number: int) -> None:
    """Say yes to each, take one back, close the page, and find all again."""
    for at in range(number):
        answer(page, at, "Space")
    page.get_by_role("button", name="Undo the last tick").click()
    expect(page.locator("#proposals-status")).to_contain_text(f"{number - 1} of {number} decided")
    page.reload()
    expect(page.locator("#proposals-status")).to_contain_text("kept on this device")
    page.get_by_role("button", name="Make the answers").click()
    page.get_by_role("link", name="not decided").click()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("#proposals-status")).to_have_text(f"{number} of {number} decided.")


def is_merged(root: Path, answers: str) -> None:
    file = root / "answers.yml"
    file.write_text(answers, encoding="utf-8")
    day = ["--root", str(root), "--today", REAL_DAY.isoformat()]
    assert run(["merge", str(file), *day]) == 0
    path = root / "providers" / f"{SLUG}.yml"
    assert run(["check", str(path), *day]) == 0
    profile, _ = read_profile(path, root, REAL_DAY)
    assert profile is not None
    provider = profile.provider
    assert provider.insurance is not None
    assert provider.insurance.superbill is True
    assert {str(one.url) for one in provider.evidence.values()} >= {URL}
