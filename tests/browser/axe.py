"""What axe says against a page, in lines that name the rule and the places."""

from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.browser.looking import DESK, PHONE, QUESTIONS, ask, widen

AXE_QUESTIONS = QUESTIONS + Path(__file__).with_name("axe.js").read_text("utf-8")


def violations(page: Page, *questions: str) -> list[str]:
    """Return every rule that the page breaks as it stands, with up to five places."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(AXE_SCRIPT)
    asked = questions or ("axeOnTheRest", "axeOnColours")
    return [line for one in asked for line in ask(page, one, questions=AXE_QUESTIONS)]


def violations_in_each_look(page: Page) -> list[str]:
    """Return what one page breaks on a phone, on a wide screen and in the dark.

    axe looks at the paint behind every letter, which takes most of the time, once: dark changes
    colours and no place, and what a wide screen shows besides lies on its parents' paint.
    """
    widen(page, PHONE)
    found = {"phone": violations(page)}
    page.emulate_media(color_scheme="dark")
    found["phone in the dark"] = violations(page, "faintLetters")
    widen(page, DESK)
    found["desk in the dark"] = violations(page, "faintLetters")
    page.emulate_media(color_scheme="light")
    found["desk"] = violations(page, "axeOnTheRest", "faintLetters")
    return [f"{look}: {line}" for look, lines in found.items() for line in lines]
