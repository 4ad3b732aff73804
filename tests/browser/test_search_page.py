"""The page of results works from its address, says where a thing was found, and keeps a secret."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.axe import violations_in_each_look
from tests.browser.looking import DESK, PHONE, Visit
from tests.browser.searching import DONE, box
from tests.browser.sites import Sample, Site

pytestmark = pytest.mark.browser

RESULTS = Sample("results", Site.DEMO, "search/")
ANSWERED = re.compile(r" found\b|^Help right now: ")
BOTH = pytest.mark.parametrize("width", [PHONE, DESK])
DARK = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


def names(page: Page, kind: str) -> list[str]:
    return page.locator(f"#search-{kind}-list > li > a").all_inner_texts()


def whole(page: Page) -> Page:
    expect(page.locator("#search-status")).to_have_text(DONE)
    return page


@BOTH
@pytest.mark.parametrize("query", ["?q=harbor", "#q=harbor", "?other=1#q=harbor"])
def test_an_address_shows_what_it_asks_for(visit: Visit, query: str, width: int) -> None:
    page = whole(visit(RESULTS, query, width=width))
    expect(page.get_by_role("heading", level=1)).to_have_text("Search: harbor")
    expect(box(page)).to_have_value("harbor")
    assert names(page, "providers") == ["Example Harbor Clinic"]
    expect(page.locator("#search-status")).to_contain_text("1 provider and ")
    assert page.title().startswith("harbor: Search")


def test_words_behind_a_question_mark_move_where_no_later_request_carries_them(
    visit: Visit,
) -> None:
    page = whole(visit(RESULTS, "?q=want+to+die"))
    assert urlsplit(page.url).query == ""
    assert urlsplit(page.url).fragment == "q=want+to+die"


def test_reload_back_and_a_shared_link_show_the_same(visit: Visit) -> None:
    page = whole(visit(RESULTS, "#q=harbor"))
    box(page).fill("quickstart")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Search: quickstart")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    page.reload()
    assert names(whole(page), "providers") == ["Example Quickstart Ketamine"]
    assert names(whole(visit(RESULTS, "#" + urlsplit(page.url).fragment)), "providers") == [
        "Example Quickstart Ketamine"
    ]
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Search: harbor")
    assert names(whole(page), "providers") == ["Example Harbor Clinic"]


def test_each_line_says_where_it_was_found(visit: Visit) -> None:
    page = whole(visit(RESULTS, "#q=94102"))
    assert page.locator("#search-providers-list mark").all_inner_texts() == ["94102"]
    expect(page.locator("#search-providers-list li")).to_contain_text(
        "Place: San Francisco, CA 94102"
    )
    page = whole(visit(RESULTS, "#q=nausea"))
    for line in page.locator("#search-articles-list li").all():
        assert {one.lower() for one in line.locator("mark").all_inner_texts()} == {"nausea"}


def test_what_was_mistyped_is_said(visit: Visit) -> None:
    page = whole(visit(RESULTS, "#q=harbro"))
    expect(page.locator("#search-changed")).to_have_text(
        "Nothing has \u201charbro\u201d. Shown instead: \u201charbor\u201d."
    )
    page = whole(visit(RESULTS, "#q=harbor+zzzzzz"))
    expect(page.locator("#search-changed")).to_have_text(
        "Nothing has \u201czzzzzz\u201d. Shown without."
    )
    assert names(page, "providers") == ["Example Harbor Clinic"]
    page = whole(visit(RESULTS, "#q=ketamine+harbor+spravato"))
    expect(page.locator("#search-changed")).to_contain_text("Nothing has all of these words.")
    assert names(page, "providers") == ["Example Harbor Clinic"]


def test_flags_overdue_and_closed_are_said_beside_the_name(visit: Visit) -> None:
    page = whole(visit(RESULTS, "#q=ketamine"))
    line = page.locator("#search-providers-list li", has_text="Quickstart")
    expect(line).to_contain_text("5 red flags, confirmed.")
    page = whole(visit(RESULTS, "#q=spravato"))
    assert names(page, "providers")[-2:] == ["Example Closed Doors", "Example Merged Care"]


def test_nothing_found_says_what_to_try(visit: Visit) -> None:
    page = visit(RESULTS, "#q=zzzzzz")
    expect(page.locator("#search-status")).to_have_text("Nothing found for \u201czzzzzz\u201d.")
    expect(page.locator("#search-nothing")).to_contain_text("Try fewer words")
    expect(page.locator("#search-nothing")).to_contain_text("Call or text 988")
    expect(page.get_by_role("link", name="All providers")).to_be_visible()
    expect(page.locator("#search-providers")).to_be_hidden()


@BOTH
def test_somebody_in_danger_reads_help_first(visit: Visit, width: int) -> None:
    page = whole(visit(RESULTS, "#q=i+want+to+die", width=width))
    help_now = page.locator("#search-crisis")
    expect(help_now).to_be_in_viewport()
    expect(help_now.get_by_role("link", name="Call or text 988")).to_be_visible()
    expect(help_now.get_by_role("link", name="Help in a crisis")).to_be_visible()
    for name in ("providers", "articles", "nothing"):
        expect(page.locator(f"#search-{name}")).to_be_hidden()
    help_now.get_by_role("button", name="Show what the search found").click()
    expect(page.locator("#search-articles, #search-nothing").locator("visible=true")).to_have_count(
        1
    )
    expect(help_now).to_be_visible()
    page = whole(visit(RESULTS, "#q=harbor", width=width))
    expect(page.locator("#search-crisis")).to_be_hidden()


def test_a_long_list_comes_in_parts_and_the_focus_follows(visit: Visit) -> None:
    page = whole(visit(RESULTS, "#q=ketamine"))
    assert len(names(page, "articles")) == 20
    page.get_by_role("button", name="Show more articles").click()
    assert len(names(page, "articles")) > 20
    expect(page.locator("#search-articles-list > li > a").nth(20)).to_be_focused()


def test_lists_that_come_late_do_not_write_over_what_is_typed(visit: Visit) -> None:
    page = visit(RESULTS)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/search/providers.json", hold)
    page.goto(page.url + "#q=harbor")
    # What the page asked for before it was loaded anew is nobody's answer any more.
    with page.expect_request("**/search/providers.json"):
        page.reload()
    expect(page.locator("#search-status")).to_have_text("Still looking.")
    box(page).fill("quickstart")
    held[-1].continue_()
    assert names(whole(page), "providers") == ["Example Harbor Clinic"]
    expect(box(page)).to_have_value("quickstart")
    page.unroute_all()


def test_without_words_it_says_what_can_be_typed(visit: Visit) -> None:
    page = visit(RESULTS)
    expect(page.locator("#search-lead")).to_contain_text("a ZIP code")
    assert page.locator("#search-status").inner_text() == ""


def test_words_in_an_address_are_only_words(visit: Visit) -> None:
    page = whole(visit(RESULTS, "#q=%3Cimg+src%3Dx%3E+harbor"))
    assert page.locator("main img").count() == 0
    expect(box(page)).to_have_value("<img src=x> harbor")


def test_what_is_typed_is_sent_nowhere(visit: Visit) -> None:
    page = visit(RESULTS)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    box(page).fill("a secret of mine")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=*")
    page.reload()
    expect(box(page)).to_have_value("a secret of mine")
    assert [one for one in asked if "secret" in urlsplit(one).path + urlsplit(one).query] == []


def test_when_the_lists_do_not_come_it_says_so_and_the_other_ways_stay(visit: Visit) -> None:
    page = visit(RESULTS)
    page.route("**/search/*.json", lambda route: route.abort())
    page.goto(page.url + "#q=harbor")
    page.reload()
    expect(page.locator("#search-status")).to_contain_text("could not be loaded")
    expect(page.get_by_role("link", name="Providers by state")).to_be_visible()
    visit.forgive(page)
    page.unroute_all()
    box(page).fill("quickstart")
    page.keyboard.press("Enter")
    assert names(whole(page), "providers") == ["Example Quickstart Ketamine"]


def test_axe_finds_nothing_in_results(visit: Visit) -> None:
    for query in ("#q=ketamine", "#q=suicide", "#q=zzzzzz", ""):
        page = visit(RESULTS, query)
        if query:
            expect(page.locator("#search-status")).to_have_text(ANSWERED)
        assert violations_in_each_look(page) == []
