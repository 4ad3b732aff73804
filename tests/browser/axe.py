"""What axe says against a page, in lines that name the rule and the places."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
ALL_RULES = {"type": "tag", "values": TAGS}
# Dark changes colours and nothing else.
COLOUR_RULES = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


def violations(page: Page, rules: dict[str, Any] = ALL_RULES) -> list[str]:
    """Return every rule that the page breaks, with up to five places."""
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    return [_told(one) for one in Axe().run(page, options=options).response["violations"]]


def _told(violation: dict[str, Any]) -> str:
    where = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
    return f"{violation['id']}: {', '.join(where[:5])} ({len(where)} places)"
