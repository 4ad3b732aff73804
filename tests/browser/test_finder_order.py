"""The orders of the finder say what they do; the unknown and the overdue stand last."""

import pytest
from playwright.sync_api import expect

from generator.facts.pricing import session_prices
from generator.model.finding import Freshness, Outcome
from generator.model.judgement import Judgement
from tests.browser.finding import expect_found
from tests.browser.looking import Visit
from tests.browser.sites import FINDER
from tests.demonstration import demonstration

pytestmark = pytest.mark.browser

LISTED = demonstration().listed
Key = tuple[bool, bool, float]


def by_price(one: Judgement) -> Key:
    prices = session_prices(one.provider)
    amount = float(prices[0].amount_usd or 0) if prices else 0
    return one.freshness is Freshness.OVERDUE, not prices, amount


def by_check(one: Judgement) -> Key:
    verified = one.provider.verified
    day = -verified.on.toordinal() if verified else 0
    return one.freshness is Freshness.OVERDUE, verified is None, day


def by_documented(one: Judgement) -> Key:
    known = -one.count(Outcome.MET, Outcome.NOT_MET)
    return one.freshness is Freshness.OVERDUE, False, known


ORDERS = {"price": by_price, "checked": by_check, "documented": by_documented}


def in_order(sort: str) -> list[str]:
    return [one.provider.name for one in sorted(LISTED, key=ORDERS[sort])]


@pytest.mark.parametrize("sort", ORDERS)
def test_every_order_puts_the_unknown_after_the_known_and_the_overdue_last(
    visit: Visit, sort: str
) -> None:
    page = visit(FINDER)
    page.get_by_label("Order by").select_option(sort)
    expect_found(page, in_order(sort))
    expect(page.locator("#cards > li").last).to_contain_text("Overdue.")
    assert page.url.endswith(f"#sort={sort}")


def test_the_order_is_told_beside_the_list_with_its_rule(visit: Visit) -> None:
    page = visit(FINDER)
    expect(page.locator("#order")).to_have_text("By name, A to Z. Overdue listings come last.")
    page.get_by_label("Order by").select_option("price")
    expect(page.locator("#order")).to_contain_text("Then price not stated.")
    expect(page.locator(".kd-resultbar")).to_contain_text("No provider can pay to move.")
    link = page.get_by_role("link", name="How lists are ordered")
    assert (link.get_attribute("href") or "").endswith("rules/#order")


def test_going_back_to_the_usual_order_takes_it_out_of_the_address(visit: Visit) -> None:
    page = visit(FINDER, "#sort=price")
    expect_found(page, in_order("price"))
    page.get_by_label("Order by").select_option("name")
    expect_found(page, [one.provider.name for one in LISTED])


def test_nearest_first_waits_for_a_place(visit: Visit) -> None:
    page = visit(FINDER, "#sort=near")
    expect(page.get_by_label("Order by")).to_have_value("name")
    expect(page.locator("#sort option[value=near]")).to_be_disabled()
