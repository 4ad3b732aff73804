"""Each known case of a search, asked of both search boxes of one built page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from filelock import FileLock
from playwright.sync_api import Browser, Page

from generator.cli.main import run
from generator.model.collation import in_plain_letters
from tests.browser.finding import expect_found
from tests.browser.looking import Look, context_for
from tests.browser.searching import providers, search
from tests.browser.sites import PUBLIC, served
from tests.demonstration import DEMO
from tests.frozen_content import lay_out_content
from tests.profiles import profile
from tests.search_cases import FOUND, MORE, TOWNS
from tests.today import TODAY

pytestmark = pytest.mark.browser

# One director, one phone and one host for two clinics; a route of their site tells them apart.
SHARED: dict[str, dict[str, Any]] = {
    f"shared-{town}": {
        "name": f"Twin Example {town.title()}",
        "website": f"https://twin.example/#/{town}",
        "phone": "+1 800 555 0142 ext. 7",
        "locations": [{"city": town.title(), "state": state, "evidence": "site"}],
        "clinicians": [{"name": "Iva Twin", "credential": "MD", "evidence": "site"}],
    }
    for town, state in (("laramie", "WY"), ("ogden", "UT"))
}
# Two of one town, in any case; who closed; and two that share a state's name with others.
FINDER: dict[str, dict[str, Any]] = {
    "closed-accepting": {
        "name": "Shut Example",
        "status": {"state": "closed", "evidence": "site"},
        "locations": [{"city": "Tonopah", "state": "NV", "evidence": "site"}],
    },
    "georgetown": {
        "name": "Fir Georgetown",
        "locations": [{"city": "Washington", "state": "GA", "evidence": "site"}],
    },
    "guam": {
        "name": "Fir Pacific",
        "locations": [{"city": "Hagåtña", "state": "GU", "evidence": "site"}],
    },
}
NEIGHBORS = {
    "Twin Example": ["shared-laramie", "shared-ogden"],
    "800-555-0142": ["shared-laramie", "shared-ogden"],
    "iva twin": ["shared-laramie", "shared-ogden"],
    "twin.example": ["shared-laramie", "shared-ogden"],
    "Ogden, UT": ["shared-ogden"],
    "washington, ga": ["georgetown"],
    "Washington, D. C.": ["pine-capital"],
    "USVI": ["pine-island"],
    "U.S. Virgin Islands": ["pine-island"],
    "Guam": ["guam"],
    "hagatna": ["guam"],
    "Richmond VA": ["pine-dominion"],
    "spokane wash.": ["pine-evergreen"],
    "\u0141ODZ": ["pine-lodz"],
    "Coeur d\u02bcAlene": ["pine-lodz"],
    "o brien": ["obrien"],
}


def made() -> dict[str, dict[str, Any]]:
    towns = {
        slug: {
            "name": name,
            "locations": [{"city": city, "state": state, "evidence": "site"}],
            **MORE.get(slug, {}),
        }
        for slug, (name, city, state) in TOWNS.items()
    }
    return {**towns, **SHARED, **FINDER}


@pytest.fixture(scope="module")
def opened(browser: Browser, built_in: Path) -> Iterator[Page]:
    """The page of all providers, opened once for every case; whoever comes first builds it."""
    root = built_in / "search-cases"
    with FileLock(built_in / "search-cases.lock"):
        if not (root / "site").exists():
            _build(root)
    context = context_for(browser, Look())
    with served(root / "site") as address:
        page = context.new_page()
        page.goto(f"{address}providers/")
        yield page
        context.close()


def _build(root: Path) -> None:
    root.mkdir()
    _lay_out(root)
    day = ["--today", TODAY.isoformat()]
    assert run(["build", "--root", str(root), "--output", str(root / "site"), *day]) == 0


def _lay_out(root: Path) -> None:
    lay_out_content(root)
    settings = (DEMO / "site_config.yml").read_text("utf-8")
    public = settings.replace("https://directory.example/demo/", PUBLIC)
    (root / "site_config.yml").write_text(public, "utf-8")
    (root / "providers").mkdir()
    for slug, changes in made().items():
        laid = {"website": f"https://{slug}.example/", **changes}
        whole = profile(**laid)
        whole["evidence"] = {"site": whole["evidence"]["site"]}
        text = yaml.safe_dump(whole, allow_unicode=True, sort_keys=False)
        (root / "providers" / f"{slug}.yml").write_text(text, "utf-8")


def test_both_boxes_find_whom_a_careful_reader_would(
    opened: Page, subtests: pytest.Subtests
) -> None:
    for typed, slugs in {**FOUND, **NEIGHBORS}.items():
        with subtests.test(typed):
            search(opened, typed)
            assert sorted(providers(opened)) == sorted(slugs)
            opened.get_by_label("Name, town or word").fill(typed)
            names = (made()[slug]["name"] for slug in slugs)
            expect_found(opened, sorted(names, key=in_plain_letters))


def test_who_closed_stands_in_no_list_and_is_found_by_name(opened: Page) -> None:
    assert any("Closed." in one for one in search(opened, "Shut Example"))
    opened.get_by_label("Name, town or word").fill("Shut Example")
    expect_found(opened, [])


def test_a_territory_offers_its_own_list_and_no_namesake(opened: Page) -> None:
    first = search(opened, "Virgin Islands")[0]
    assert first.startswith("All providers in U.S. Virgin Islands")
    assert search(opened, "Virginia")[0].startswith("All providers in Virginia")
