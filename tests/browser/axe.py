"""What axe says against a page, in lines that name the rule and the places."""

from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.browser.looking import DESK, PHONE, QUESTIONS, ask, widen

AXE_QUESTIONS = QUESTIONS + Path(__file__).with_name("axe.js").read_text("utf-8")


# Kinds of letters that axe found nothing against: on the next page they are the same.
_READABLE: set[str] = set()


def violations(page: Page, *questions: str) -> list[str]:
    """Return every rule that the page breaks as it stands, with up to five places."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(AXE_SCRIPT)
    asked = questions or ("axeOnTheRest", "axeOnColours")
    return [line for one in asked for line in _answers(page, one)]


def _answers(page: Page, question: str) -> list[str]:
    if question != "axeOnColours":
        return list(ask(page, question, questions=AXE_QUESTIONS))
    kinds = set(ask(page, "namesOfKinds", questions=AXE_QUESTIONS))
    known = sorted(kinds & _READABLE)
    found = list(ask(page, question, known, questions=AXE_QUESTIONS))
    if not found:
        _READABLE.update(kinds)
    return found


def violations_in_each_look(page: Page) -> list[str]:
    """Return what one page breaks on a wide screen, on a phone and in the dark.

    axe looks at everything, and at the paint behind every letter, where most is in sight: dark
    changes colours and no place, and on a phone little but the places is another.
    """
    widen(page, DESK)
    found = {"desk": violations(page)}
    page.emulate_media(color_scheme="dark")
    found["desk in the dark"] = violations(page, "faintLetters")
    widen(page, PHONE)
    found["phone in the dark"] = violations(page, "faintLetters")
    page.emulate_media(color_scheme="light")
    found["phone"] = violations(page, "axeOnAnotherScreen", "faintLetters")
    return [f"{look}: {line}" for look, lines in found.items() for line in lines]
