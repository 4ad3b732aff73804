"""What was read opens without a network, says that it is a copy, and is forgotten when asked."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations_in_each_look
from tests.browser.reader import KEPT, WORKERS, Reader, publish_anew
from tests.browser.searching import box, options
from tests.browser.sites import ARTICLE, FINDER, HOME, RICH, SUSPECTED

pytestmark = pytest.mark.browser

CRISIS, OFFLINE, PRIVACY = "learn/in-a-crisis/", "offline/", "about/privacy/"


def test_a_page_that_was_read_opens_again_and_says_that_it_is_a_copy(reader: Reader) -> None:
    assert reader.read(RICH.path).locator(".kd-none[role=status]").count() == 0
    reader.lose_network()
    reader.page.reload()
    notice = reader.page.locator(".kd-none[role=status]").inner_text()
    assert notice.startswith("You are offline. This copy was kept on ")
    assert reader.page.locator("h1").inner_text() == "Example Harbor Clinic"
    styled = "() => getComputedStyle(document.querySelector('.md-header')).backgroundColor"
    assert reader.page.evaluate(styled) == "rgb(20, 68, 74)"


def test_a_page_that_was_never_read_gives_way_to_help_and_to_what_is_there(reader: Reader) -> None:
    reader.read(RICH.path)
    reader.lose_network()
    page = reader.open(SUSPECTED.path)
    assert page.url.endswith(SUSPECTED.path), "a reload must ask for the same page again"
    assert page.locator("h1").inner_text() == "You are offline"
    assert "not on this device" in reader.words
    assert "Call or text 988" in reader.words
    page.locator("#kept a").filter(has_text="Example Harbor Clinic").click()
    page.wait_for_url(f"**/{RICH.path}")
    assert page.locator(".kd-none[role=status]").count() == 1


def test_help_in_a_crisis_opens_for_who_never_read_it(reader: Reader) -> None:
    reader.read(ARTICLE.path)
    reader.lose_network()
    page = reader.open(CRISIS)
    assert page.locator("h1").inner_text() == "Help in a crisis"
    assert page.locator(".kd-none[role=status]").count() == 1


def test_the_search_answers_words_of_danger_and_gives_numbers_for_all_others(
    reader: Reader,
) -> None:
    page = reader.read(ARTICLE.path)
    reader.lose_network()
    for words in ("me quiero morir", "harbor"):
        box(page).fill(words)
        expect(options(page)).to_have_count(4)
        expect(options(page).first).to_have_attribute("href", "tel:988")
    expect(page.locator("#hs-status")).to_contain_text("The lists could not be loaded.")


def test_who_is_online_never_reads_a_copy(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    publish_anew(site / RICH.path, "Example Harbor Clinic")
    assert reader.open(RICH.path).locator("h1").inner_text() == "Example Harbor Clinic, anew"


def test_a_page_that_is_gone_is_not_kept_either(reader: Reader, site: Path) -> None:
    reader.read(RICH.path)
    shutil.rmtree(site / RICH.path)
    reader.open(RICH.path)
    reader.wait(f"async (url) => !(await ({KEPT})()).includes(url)", reader.root + RICH.path)


def test_only_what_is_read_is_kept_and_nothing_that_was_asked(reader: Reader) -> None:
    reader.read(RICH.path)
    reader.open(f"{SUSPECTED.path}?from=secret#state=CA")
    reader.wait(f"async (url) => (await ({KEPT})()).includes(url)", reader.root + SUSPECTED.path)
    for path in (HOME.path, FINDER.path, "data/", "states/ca/", "no-such-page/"):
        reader.open(path)
    pages = {path for path in reader.kept if path.endswith("/") or not path}
    assert pages == {RICH.path, SUSPECTED.path, CRISIS, OFFLINE}
    assert all(path.startswith("assets/") for path in reader.kept - pages)


def test_who_was_compared_can_be_compared_again(reader: Reader) -> None:
    page = reader.read(RICH.path)
    comparing = f"compare/?p={RICH.path.split('/')[1]},{SUSPECTED.path.split('/')[1]}"
    for _ in range(2):
        reader.open(comparing)
        page.get_by_role("heading", name="Compare 2 providers").wait_for()
        reader.wait(
            f"async (url) => (await ({KEPT})()).includes(url)", reader.root + SUSPECTED.path
        )
    reader.lose_network()
    page.reload()
    page.get_by_role("heading", name="Compare 2 providers").wait_for()
    assert "without a connection now" in reader.words


@pytest.mark.parametrize("path", [OFFLINE, PRIVACY])
def test_forgetting_leaves_nothing(reader: Reader, path: str) -> None:
    reader.read(RICH.path)
    page = reader.open(path)
    page.get_by_role("button", name="Forget what this device keeps").click()
    page.get_by_text("Done. This device keeps none of our pages now.").wait_for()
    assert reader.kept == set()
    assert page.evaluate(WORKERS) == 0
    assert page.evaluate("() => caches.keys()") == []


def test_the_list_names_what_was_read_and_when(reader: Reader) -> None:
    reader.open(OFFLINE).locator("#kept-none").wait_for(state="attached")
    reader.read(RICH.path)
    page = reader.open(OFFLINE)
    line = page.locator("#kept li").filter(has_text="Example Harbor Clinic")
    assert "Kept on " in line.inner_text()
    assert page.locator("#missing").is_hidden()


@pytest.mark.parametrize("path", [OFFLINE, "data/"])
def test_axe_finds_nothing(reader: Reader, path: str) -> None:
    reader.read(RICH.path)
    assert violations_in_each_look(reader.open(path)) == []
