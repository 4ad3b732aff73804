"""No page fails any rule of axe, at any width, in light or dark."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import DESK, PHONE, Visit
from tests.browser.sites import SAMPLES, Sample

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_axe_finds_nothing(visit: Visit, sample: Sample, width: int, *, dark: bool) -> None:
    page = visit(sample, width=width, dark=dark)
    found = Axe().run(page, options=OPTIONS).response["violations"]
    assert [_told(one) for one in found] == []


def _told(violation: dict[str, Any]) -> str:
    where = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
    return f"{violation['id']}: {', '.join(where[:5])} ({len(where)} places)"
