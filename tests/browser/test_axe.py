"""No page fails any rule of axe, at any width, in light or dark."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.looking import DESK, PHONE, Visit, ask
from tests.browser.sites import HOME, SAMPLES, Sample

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_axe_finds_nothing(visit: Visit, sample: Sample, width: int, *, dark: bool) -> None:
    page = visit(sample, width=width, dark=dark)
    ask(page, "drawAll")
    assert violations(page) == []


def test_axe_is_awake(visit: Visit) -> None:
    page = visit(HOME)
    page.evaluate("document.querySelector('h1').remove()")
    page.evaluate("document.querySelector('main a').textContent = ''")
    assert {one.split(":")[0] for one in violations(page)} == {"link-name", "page-has-heading-one"}


def violations(page: Page) -> list[str]:
    return [_told(one) for one in Axe().run(page, options=OPTIONS).response["violations"]]


def _told(violation: dict[str, Any]) -> str:
    where = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
    return f"{violation['id']}: {', '.join(where[:5])} ({len(where)} places)"
