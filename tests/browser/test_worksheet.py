"""The worksheet adds up as a range, counts what is not known, and keeps it all in the address."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations_in_each_look
from tests.browser.looking import DESK, PHONE, Visit, ask, widen
from tests.browser.sites import RICH, Sample, Site

pytestmark = pytest.mark.browser

SHEET = Sample("worksheet", Site.DEMO, "learn/cost-worksheet/")
FILLED = "#visit=200&session=400-450&sessions=6&back=300&account=1000"


def part(page: Page, name: str) -> Locator:
    return page.get_by_role("group", name=name)


def write(page: Page, name: str, **words: str) -> None:
    for field, text in words.items():
        part(page, name).locator(f"[data-field={field}]").fill(text)


def total(page: Page) -> Locator:
    return page.locator("#worksheet-sum")


def test_the_sum_is_a_range_and_counts_what_is_not_known(visit: Visit) -> None:
    page = visit(SHEET)
    expect(total(page)).to_contain_text("No part is filled in yet.")
    write(page, "First medical visit", low="$1,200.50", high="1300")
    write(page, "Sessions of treatment", number="6", low="400", high="450")
    expect(total(page)).to_have_text(
        "You would pay about $3,600.50 to $4,000. "
        "5 parts are not known yet, so the real total is likely higher."
    )
    unknown = page.locator("#worksheet-unknown")
    expect(unknown).to_contain_text("Therapy or integration, Lab tests and other visits, Travel")
    expect(part(page, "Sessions of treatment").locator("[data-sum]")).to_have_text(
        "$2,400 to $2,700"
    )


def test_one_price_for_the_course_makes_sessions_needless(visit: Visit) -> None:
    page = visit(SHEET, "#course=2500")
    expect(total(page)).to_contain_text("$2,500. 6 parts are not known yet")
    write(page, "Sessions of treatment", number="2")
    expect(total(page)).to_contain_text("7 parts are not known yet")


def test_money_back_is_not_counted_on_and_an_account_takes_nothing_off(visit: Visit) -> None:
    page = visit(SHEET, FILLED)
    expect(total(page)).to_contain_text("You would pay about $2,600 to $2,900.")
    expect(total(page)).to_contain_text("you end up paying about $2,300 to $2,600.")
    expect(total(page)).to_contain_text("Up to $1,000 would come from your HSA or FSA.")
    write(page, "Money back you expect", low="9000")
    expect(total(page)).to_contain_text("The money back is more than that, so it is left out.")


@pytest.mark.parametrize("words", ["abc", "-5", "12,5", "1e3", "NaN", "4.567", "<b>"])
def test_what_cannot_be_read_is_left_out_and_told_beside_the_field(
    visit: Visit, words: str
) -> None:
    page = visit(SHEET)
    write(page, "Travel", number="2", low=words)
    field = part(page, "Travel").locator("[data-field=low]")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    field.press("Tab")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("^Write an amount, like 450"))
    expect(total(page)).to_contain_text("1 amount is left out")
    field.fill("20")
    expect(field).to_have_accessible_description("")
    expect(total(page)).to_contain_text("You would pay about $40.")
    assert not re.search("NaN|undefined|null", page.locator("main").inner_text())


def test_a_profile_gives_its_prices_along_and_is_named(visit: Visit) -> None:
    page = visit(RICH)
    page.get_by_role("link", name="Work out your own total").click()
    expect(page.locator("#worksheet-from")).to_contain_text(
        "Prices from Example Harbor Clinic, as read on its page; check them."
    )
    expect(part(page, "First medical visit").locator("[data-field=low]")).to_have_value("250")
    expect(total(page)).to_contain_text("You would pay about $2,750.")
    assert page.url.endswith("?from=example-harbor-clinic")
    page.get_by_role("link", name="Example Harbor Clinic").click()
    expect(page.locator("h1")).to_contain_text("Example Harbor Clinic")


@pytest.mark.parametrize(
    "query",
    [
        "#from=//evil.example&name=X&visit=<b>1</b>",
        "?name=FREE%20KETAMINE%20call%20now&for=today%20only&session=5",
    ],
)
def test_no_words_of_a_link_stand_on_the_sheet(visit: Visit, query: str) -> None:
    page = visit(SHEET, query)
    page.wait_for_load_state("networkidle")
    expect(page.locator("#worksheet-from")).to_be_hidden()
    assert not re.search("FREE|today only|evil", page.locator("main").inner_text())


def test_a_link_cannot_call_its_prices_those_of_a_provider(visit: Visit) -> None:
    page = visit(
        SHEET, "?from=example-harbor-clinic&name=FREE&for=today%20only&session=5&sessions=6"
    )
    expect(page.locator("#worksheet-from")).to_have_text(
        "For Example Harbor Clinic. The amounts here were written on this sheet. "
        "Compare them with its page."
    )


def test_a_reload_brings_back_what_was_written(visit: Visit) -> None:
    page = visit(SHEET, "#from=example-harbor-clinic")
    expect(page.locator("#worksheet-from")).to_contain_text("Prices from Example Harbor Clinic")
    write(page, "Travel", number="6", low="20.5", high="40")
    page.get_by_role("link", name="Skip to content").press("Enter")
    expect(page).to_have_url(re.compile("#from=example-harbor-clinic&.*trips=6&travel=20.5-40$"))
    expect(total(page)).to_contain_text("$2,873 to $2,990")
    page.reload()
    expect(total(page)).to_contain_text("$2,873 to $2,990")
    expect(page.locator("#worksheet-from")).to_contain_text("written on this sheet")
    assert set(ask(page, "stored").values()) <= {0, ""}
    page.get_by_role("button", name="Start again").click()
    expect(total(page)).to_contain_text("No part is filled in yet.")
    assert page.url.endswith(SHEET.path)


def test_a_typical_range_is_offered_and_the_total_stays_in_view(visit: Visit) -> None:
    page = visit(SHEET, width=PHONE)
    part(page, "Sessions of treatment").get_by_role("button", name="Use it as a guess").click()
    write(page, "Sessions of treatment", number="6")
    expect(total(page)).to_contain_text("$2,400 to $4,800")
    expect(total(page)).to_be_in_viewport()


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_keyboard_alone_fills_it_in(visit: Visit, width: int) -> None:
    page = visit(SHEET, width=width)
    part(page, "First medical visit").locator("input").first.focus()
    for key in ("2", "0", "0", *["Tab"] * 6, "6", "Tab", "4", "5", "0"):
        page.keyboard.press(key)
    expect(total(page)).to_contain_text("You would pay about $2,900.")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_tab_reaches_every_field_in_the_order_of_the_sheet(visit: Visit, width: int) -> None:
    page = visit(SHEET, width=width)
    number = ask(page, "followFocus")
    for _ in range(number):
        page.keyboard.press("Tab")
    assert page.evaluate("trail") == list(range(number))


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_without_a_script_the_whole_sheet_is_there_to_write_on(visit: Visit, width: int) -> None:
    page = visit(SHEET, width=width, scripts=False)
    expect(page.locator(".kd-ws__row")).to_have_count(10)
    assert page.locator("form, button, input, select").filter(visible=True).count() == 0
    assert page.locator(".kd-ws__line").filter(visible=True).count() == 32
    expect(page.get_by_text("Who told me")).to_be_visible()
    assert ask(page, "wordsForAll") == ask(visit(SHEET, width=width), "wordsForAll")


@pytest.mark.parametrize("query", ["", FILLED + "&from=example-harbor-clinic&trips=x"])
@pytest.mark.parametrize("scripts", [True, False])
def test_it_prints_on_one_page(visit: Visit, query: str, *, scripts: bool) -> None:
    page = visit(SHEET, query, scripts=scripts)
    for size in ("Letter", "A4"):
        printed = page.pdf(format=size)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


def test_on_paper_what_is_not_known_is_a_line(visit: Visit) -> None:
    page = visit(SHEET, FILLED)
    page.emulate_media(media="print")
    travel, first = part(page, "Travel"), part(page, "First medical visit")
    expect(travel.locator("input").filter(visible=True)).to_have_count(0)
    expect(travel.locator(".kd-ws__line").filter(visible=True)).to_have_count(4)
    expect(first.locator("input").first).to_be_visible()
    expect(total(page)).to_be_visible()


@pytest.mark.parametrize("query", ["", FILLED + "&trips=x"])
def test_axe_finds_nothing_and_nothing_sticks_out(visit: Visit, query: str) -> None:
    page = visit(SHEET, query)
    assert violations_in_each_look(page) == []
    for width in (PHONE, DESK):
        widen(page, width)
        assert ask(page, "sideways") == {"by": 0, "out": []}
