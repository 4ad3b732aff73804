"""The form in a real browser, by keyboard alone: written, mended, closed, found again, and sent."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.cli.main import run
from generator.reading.profiles.providers import read_profile
from tests.browser.axe import violations, violations_in_each_look
from tests.browser.looking import PHONE, SMALL, Visit, ask, widen
from tests.browser.sites import Sample, Site
from tests.demonstration import laid_out
from tests.real_day import REAL_DAY

pytestmark = pytest.mark.browser

FORM = Sample("form", Site.DEMO, "contribute/")
FOCUSED = """() => { const one = document.activeElement;
return (one.labels?.[0] ?? one).textContent.trim().replace(/\\s+/g, " "); }"""
NAME = "Example Meadow Clinic"


def tab_to(page: Page, name: str) -> None:
    """Go on with the Tab key until what has the focus is called so, or everything was passed."""
    for _ in range(250):
        page.keyboard.press("Tab")
        if str(page.evaluate(FOCUSED)).startswith(name):
            return
    raise AssertionError(f"Tab does not reach {name}")


def write(page: Page, name: str, text: str) -> None:
    tab_to(page, name)
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type(text)


def choose(page: Page, name: str, letters: str) -> None:
    """Choose in a list by its first letters, as a browser offers it."""
    tab_to(page, name)
    page.keyboard.type(letters)


def press(page: Page, name: str, key: str = "Enter") -> None:
    tab_to(page, name)
    page.keyboard.press(key)


def test_with_the_keyboard_alone_a_profile_is_made_mended_kept_and_sound(
    visit: Visit, tmp_path: Path
) -> None:
    page = visit(FORM, width=PHONE)
    expect(page.locator("[data-open=new]")).to_be_visible()
    written(page)
    press(page, "Check it and make the file")
    expect(page.locator("#form-wrong")).to_be_focused()
    expect(page.locator("#form-wrong li")).to_have_count(2)
    assert violations(page) == []
    press(page, "Note: answer is answered 'in some cases'")
    expect(page.get_by_label("Note").and_(page.locator(":focus"))).to_be_visible()
    page.keyboard.type("Only with a doctor.")
    page.reload()
    expect(page.locator("#form-status")).to_contain_text("kept on this device")
    write(page, "Website", "https://meadow.example")
    press(page, "Check it and make the file")
    expect(page.locator("#form-wrong")).to_contain_text("Nothing is wrong")
    is_sound(tmp_path, page.locator("#form-file textarea").input_value())
    assert violations_in_each_look(page) == []
    press(page, "Forget what I wrote")
    assert page.evaluate("localStorage.length") == 0
    expect(page.get_by_label("Name (needed)").first).to_have_value("")


def written(page: Page) -> None:
    write(page, "Name (needed)", NAME)
    write(page, "Website", "meadow.example")
    kind = page.get_by_label("Kind (needed)").first
    assert kind.locator("option").first.text_content() == "Choose one"
    choose(page, "Kind (needed)", "Clinic")
    expect(page.locator("#form-at-website-wrong")).to_contain_text("must start with https://")
    write(page, "Summary", "A made-up clinic that gives ketamine by infusion.")
    press(page, "Add a look")
    expect(page.get_by_role("group", name="Look 1")).to_be_focused()
    write(page, "Address of the page", "https://meadow.example/care")
    write(page, "By whom", "erin")
    press(page, "Safety: nothing yet")
    press(page, "Emergency plan: nothing yet")
    choose(page, "Answer (needed)", "in some")
    expect(page.get_by_role("group", name="Seen in").get_by_role("checkbox")).to_be_checked()
    press(page, "Price and insurance")
    press(page, "Prices")
    press(page, "Add a price")
    choose(page, "Service (needed)", "IV")
    write(page, "Price in dollars", "450")


def is_sound(folder: Path, text: str) -> None:
    root = laid_out(folder / "house")
    file = root / "providers" / "example-meadow-clinic.yml"
    file.write_text(text, encoding="utf-8")
    assert run(["check", str(file), "--root", str(root), "--today", REAL_DAY.isoformat()]) == 0
    profile, problems = read_profile(file, root, REAL_DAY)
    assert problems == []
    assert profile is not None
    provider = profile.provider
    assert (provider.name, str(provider.kind)) == (NAME, "clinic")
    assert provider.emergency_plan is not None
    assert provider.emergency_plan.note == "Only with a doctor."
    assert provider.prices[0].evidence == provider.emergency_plan.evidence == ("look-1",)


def test_a_profile_is_opened_changed_and_merged_and_a_step_is_taken_back(
    visit: Visit, tmp_path: Path
) -> None:
    page = visit(FORM, "?edit=example-harbor-clinic", width=SMALL)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Example Harbor Clinic")
    page.get_by_text("Who treats: ").click()
    page.get_by_text("Clinicians: ").click()
    people = page.get_by_role("group", name="Clinician")
    expect(people).to_have_count(2)
    page.get_by_role("button", name="Remove clinician 1").click()
    expect(people).to_have_count(1)
    page.get_by_role("button", name="Undo").click()
    expect(people).to_have_count(2)
    page.get_by_label("Phone").first.fill("+1 415 555 0199")
    page.get_by_role("button", name="Check it").click()
    text = page.locator("#form-file textarea").input_value()
    assert text.partition("was:\n")[2] == (
        '  phone: "+1 415 555 0100"\nnow:\n  phone: "+1 415 555 0199"\n'
    )
    is_merged(tmp_path, text)
    assert violations(page) == []
    for width in (SMALL, PHONE):
        widen(page, width)
        found = ask(page, "sideways")
        # A long address goes on inside its own field, as in every form.
        assert (found["by"], [one for one in found["out"] if "INPUT" not in one]) == (0, [])
    page.get_by_role("button", name="Forget what").click()


def is_merged(folder: Path, text: str) -> None:
    root = laid_out(folder / "house")
    changes, file = folder / "changes.yml", root / "providers" / "example-harbor-clinic.yml"
    changes.write_text(text, encoding="utf-8")
    before = file.read_text("utf-8")
    day = ("--root", str(root), "--today", REAL_DAY.isoformat())
    assert run(["merge", str(changes), *day]) == 0
    assert file.read_text("utf-8") == before.replace('"+1 415 555 0100"', '"+1 415 555 0199"', 1)
    assert run(["check", str(file), *day]) == 0
    # The same again changes nothing, and whoever wrote something there since is not overwritten.
    assert run(["merge", str(changes), *day]) == 0
    since = file.read_text("utf-8").replace("555 0199", "555 0142", 1)
    file.write_text(since, encoding="utf-8")
    assert run(["merge", str(changes), *day]) == 1
    assert file.read_text("utf-8") == since
