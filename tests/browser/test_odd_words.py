"""Words for machines in every text of every profile: a real browser makes nothing of them."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Page, expect

from generator.project import Project
from generator.publishing.build import make
from generator.publishing.reproduction.build_record import build_record
from generator.reading.profiles.profile import Profile
from tests.browser.comparing import COMPARE
from tests.browser.finding import tick
from tests.browser.looking import Tabs, Visit
from tests.browser.searching import DONE
from tests.browser.sites import Sample, Site, host_headers, served
from tests.demonstration import DEMO
from tests.naughty.providers import TAME, directory_saying
from tests.naughty.strings import TOGETHER
from tests.today import TODAY

pytestmark = pytest.mark.browser

PROVIDER = Sample("odd-provider", Site.DEMO, "providers/p-5/")
SHEET = Sample("odd-sheet", Site.DEMO, "call-sheet/p-5/")
FINDER = Sample("odd-finder", Site.DEMO, "providers/")
RESULTS = Sample("odd-results", Site.DEMO, "search/")
SKELETON = """() => [...document.querySelectorAll("main *, head script")].map((one) =>
    [one.tagName, ...one.getAttributeNames().sort()].join(" "))"""


def site_of(words: str, folder: Path) -> Path:
    directory = directory_saying(words)
    profiles = [
        Profile(one.slug, f"providers/{one.slug}.yml", one.provider, "")
        for one in directory.judgements
    ]
    config = directory.config.model_copy(update={"url": "https://directory.example/directory/"})
    project = Project(TODAY, config, directory.sources, [], profiles, [])
    record = build_record(DEMO, TODAY, None)
    make(project, folder / "site", folder / "cache", record, clean=True)
    return folder / "site"


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        found = {}
        for words in (TOGETHER, TAME):
            site = site_of(words, tmp_path_factory.mktemp("odd"))
            found[words] = stack.enter_context(served(site, host_headers(site)))
        yield found


def looked_at(tabs: Tabs, address: str, words: str) -> list[list[str]]:
    """Open the pages whose scripts make something of a profile, and return their skeletons."""
    visit, dialogs = Visit(tabs, {Site.DEMO: address}), list[str]()

    def opened(sample: Sample, query: str = "") -> Page:
        page = visit(sample, query)
        page.on("dialog", dismissed)
        return page

    def dismissed(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    compared = opened(COMPARE, "?p=p-5,p-11")
    expect(compared.locator("h1")).to_have_text("Compare 2 providers")
    found = opened(RESULTS, f"?q={words.split()[-2][:20]}")
    expect(found.locator("#search-status")).to_have_text(DONE)
    expect(found.locator("#search-providers-list > li").first).to_contain_text(words[:40])
    finder = opened(FINDER)
    tick(finder, "route", "iv")
    expect(finder.locator("#cards > li h3 a").first).to_contain_text(words[:40])
    pages = [compared, found, finder, opened(PROVIDER), opened(SHEET)]
    skeletons = [page.evaluate(SKELETON) for page in pages]
    assert dialogs == []
    assert visit.finish() == []
    return skeletons


def test_nothing_runs_leaves_or_changes_a_page(tabs: Tabs, addresses: dict[str, str]) -> None:
    odd, tame = (looked_at(tabs, address, words) for words, address in addresses.items())
    assert odd == tame
