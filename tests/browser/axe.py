"""What axe says against a page, in lines that name the rule and the places."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.looking import DESK, PHONE

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
ALL_RULES: dict[str, Any] = {"runOnly": {"type": "tag", "values": TAGS}}
# These take most of the time: they look at the paint behind every letter.
COLOURS = ("color-contrast", "link-in-text-block")
COLOUR_RULES = {"runOnly": {"type": "rule", "values": [*COLOURS]}}
OTHER_RULES = {**ALL_RULES, "rules": {one: {"enabled": False} for one in COLOURS}}
# Dark changes colours and nothing else; a wide screen moves parts and leaves their colours.
each_look = pytest.mark.parametrize(
    ("width", "dark", "rules"),
    [(PHONE, False, ALL_RULES), (DESK, False, OTHER_RULES), (PHONE, True, COLOUR_RULES)],
    ids=["phone", "desk", "dark"],
)


def violations(page: Page, rules: dict[str, Any] = ALL_RULES) -> list[str]:
    """Return every rule that the page breaks, with up to five places."""
    options = {**rules, "resultTypes": ["violations"]}
    return [_told(one) for one in Axe().run(page, options=options).response["violations"]]


def _told(violation: dict[str, Any]) -> str:
    where = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
    return f"{violation['id']}: {', '.join(where[:5])} ({len(where)} places)"
