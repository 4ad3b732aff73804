"""With more providers than a page holds, the filter looks through all and draws the same cards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Page, expect

from bench.make_providers import TODAY, write_providers
from generator.cli.main import run
from tests.browser.finding import providers, tick
from tests.browser.looking import Tabs, Visit
from tests.browser.sites import FINDER, Sample, Site, served
from tests.made_up_house import lay_out

pytestmark = pytest.mark.browser

# Fewer than on a real page, and as few as fill three of them.
CARDS_PER_PAGE = 50
NUMBER = 2 * CARDS_PER_PAGE + 20
KNOWN_TO = ("pages.finder.files", "pages.finder.list_pages", "pages.providers.state_pages")
CARDS = """async ([first, number]) => {
  const { finderData } = directoryModules["finder-data"];
  const data = finderData(new URL("../finder/", location.href));
  const cards = Array.from({ length: number }, (_, i) => data.card(first + i));
  const holder = document.createElement("template");
  holder.innerHTML = (await Promise.all(cards)).join("");
  return [...holder.content.children].map((card) => card.outerHTML);
}"""
SECOND = Sample("second", Site.DEMO, "providers/page/2/")
LAST = Sample("last", Site.DEMO, "providers/page/3/")


@pytest.fixture(scope="module")
def address(built_in: Path) -> Iterator[str]:
    """Where a site of made-up providers is served that fills three pages of the list."""
    root = built_in / "many"
    with FileLock(built_in / "many.lock"):
        if not (root / "site").exists():
            build(root)
    with served(root / "site") as address:
        yield address


def build(root: Path) -> None:
    lay_out(root)
    (root / "providers" / "example-a.yml").unlink()
    write_providers(root / "providers", NUMBER)
    asked = ["build", "--root", str(root), "--today", TODAY.isoformat()]
    with pytest.MonkeyPatch.context() as patched:
        for module in KNOWN_TO:
            patched.setattr(f"generator.{module}.CARDS_PER_PAGE", CARDS_PER_PAGE)
        assert run(asked) == 0


@pytest.fixture
def look(tabs: Tabs, address: str) -> Iterator[Visit]:
    """Open pages of that site."""
    visit = Visit(tabs, {Site.DEMO: address})
    yield visit
    assert visit.finish() == []


def names(page: Page) -> list[str]:
    return page.locator("#cards > li h3 a").all_text_contents()


def number(page: Page) -> int:
    return int((page.locator("#result-count").text_content() or "").split()[0])


def test_the_filter_finds_who_stands_on_a_later_page(look: Visit) -> None:
    last = names(look(LAST))[0]
    page = look(FINDER)
    assert last not in names(page)
    page.get_by_label("Name, town or word").fill(last)
    expect(page.locator("#cards > li h3 a").first).to_have_text(last)


def test_a_drawn_card_is_the_card_of_the_server(look: Visit) -> None:
    markup = "cards => cards.map(card => card.outerHTML.replaceAll('../../../', '../'))"
    server = look(SECOND).locator("#cards > li").evaluate_all(markup)
    page = look(FINDER)
    files = page.evaluate(CARDS, [CARDS_PER_PAGE, len(server)])
    assert files == server


def test_twenty_are_drawn_and_more_on_demand_with_the_focus_on_the_first_new_one(
    look: Visit,
) -> None:
    page = look(FINDER, "#setting=clinic")
    cards = page.locator("#cards > li")
    expect(cards).to_have_count(20)
    expect(page.locator("#more")).to_have_text("Show 20 more")
    page.locator("#more").click()
    expect(cards).to_have_count(40)
    expect(cards.nth(20).locator("h3 a")).to_be_focused()
    name = names(page)[39]
    cards.nth(39).locator("h3 a").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    page.go_back()
    expect(cards).to_have_count(40)
    tick(page, "setting", "video")
    expect(cards).to_have_count(20)
    page.reload()
    expect(cards).to_have_count(20)


def test_the_pages_of_the_list_go_while_something_is_chosen(look: Visit) -> None:
    page = look(FINDER)
    pages = page.get_by_role("navigation", name="Pages of this list")
    expect(pages).to_be_visible()
    tick(page, "route", "iv")
    expect(pages).to_be_hidden()
    found = number(page)
    assert found > CARDS_PER_PAGE / 2
    page.get_by_role("link", name="Clear all").click()
    expect(pages).to_be_visible()
    expect(page.locator("#cards > li")).to_have_count(CARDS_PER_PAGE)


def test_later_pages_lead_back_to_the_filter(look: Visit) -> None:
    page = look(SECOND)
    expect(page.locator("#finder")).to_have_count(0)
    page.get_by_role("link", name="All, with filters").click()
    page.wait_for_url("**/providers/")


def test_the_first_view_of_a_state_costs_little(look: Visit) -> None:
    page = look(FINDER)
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.get_by_label("State where you are").select_option("CA")
    expect(page.locator("#result-status")).to_contain_text(
        f"of {page.locator('#result-count').get_attribute('data-total')} match"
    )
    expect(page.locator("#cards > li")).to_have_count(min(20, number(page)))
    # What is known of all, and no card but those that are drawn; no words, which nobody typed.
    files = [url.rpartition("/finder/")[2] for url in asked if "/finder/" in url]
    assert files[0] == "all.json"
    assert "words.json" not in files
    assert len(files) <= 21


def test_a_file_that_does_not_come_leaves_the_list_and_says_so(look: Visit) -> None:
    page = look(FINDER)
    page.route("**/finder/all.json", lambda route: route.abort())
    tick(page, "route", "iv")
    expect(page.locator("#result-status")).to_contain_text("could not be narrowed")
    expect(page.locator("#cards > li")).to_have_count(CARDS_PER_PAGE)
    page.unroute("**/finder/all.json")
    tick(page, "route", "im")
    expect(page.locator("#result-status")).to_contain_text("match what you chose")
    assert page.locator("#result-count").text_content() == providers(number(page))
    look.forgive(page)
