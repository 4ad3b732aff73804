import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.facts.price_distribution import Spreads, spreads
from generator.model.provider import Provider
from generator.pages.providers.pictures.price_range import price_range
from tests.profiles import provider

AMOUNTS = (150, 350, 400, 450, 600, 1200)


def asking(amount: int, evidence: str = "site", **more: Any) -> Provider:
    price = {"service": "iv infusion", "amount_usd": str(amount), "per": "session"}
    return provider(prices=[price | {"evidence": evidence} | more])


def others() -> Spreads:
    return spreads(map(asking, AMOUNTS))


def svg_of(drawn: Markup) -> str:
    found = re.search(r"<svg.*</svg>", drawn)
    return found[0] if found else ""


def test_the_words_say_all_that_the_drawing_shows() -> None:
    words = re.sub(r"^.*<figcaption>|</figcaption>.*$", "", price_range(asking(450), others()))
    assert words == (
        "Their price for one infusion or injection is $450. "
        "We know a price of 6 providers in our lists: from $150 to $1,200. "
        "At least half are between $350 and $600 (thick line). "
        "Each dot is one provider, at its lowest price. Low is not better: ask what is included."
    )


def test_a_range_and_an_about_stay_what_they_are() -> None:
    drawn = price_range(asking(450, amount_high_usd="600", approximate="yes"), others())
    assert "This provider: about $450 to $600" in svg_of(drawn)
    assert "is about $450 to $600." in drawn


def test_filled_is_for_a_price_that_we_checked_outline_for_what_they_say() -> None:
    assert 'class="own in"' in price_range(asking(450, "call"), others())
    assert 'class="own in"' not in price_range(asking(450, "site"), others())


def test_a_silent_provider_stands_beside_the_line_and_never_at_zero() -> None:
    routes = {"values": ["iv"], "evidence": "site"}
    drawn = price_range(provider(routes=routes), others())
    assert "Price not stated: ask" in svg_of(drawn)
    assert 'class="own' not in drawn
    assert "They do not state a price for one infusion or injection." in drawn


def test_nobody_is_compared_with_another_kind_of_session() -> None:
    esketamine = {"service": "esketamine", "amount_usd": "900", "per": "session"}
    drawn = price_range(provider(prices=[esketamine | {"evidence": "site"}]), others())
    assert svg_of(drawn) == ""
    assert "In our lists nobody has a known price for one esketamine" in drawn
    assert "too few to compare" in drawn
    month = {"service": "at-home program", "amount_usd": "250", "per": "month", "evidence": "site"}
    drawn = price_range(provider(prices=[month]), others())
    assert svg_of(drawn) == ""
    assert "We know none of theirs that fits." in drawn


def test_too_few_are_counted_in_words() -> None:
    for number, words in (
        (1, "1 provider has a known price"),
        (3, "3 providers have a known price"),
    ):
        assert words in price_range(asking(450), spreads([asking(450)] * number))


def test_who_names_neither_route_nor_price_gets_no_drawing() -> None:
    assert price_range(provider(), others()) == ""


def test_one_price_for_all_is_said_in_few_words() -> None:
    drawn = price_range(asking(400), spreads([asking(400)] * 5))
    assert "We know a price of 5 providers in our lists, always $400." in drawn


@pytest.mark.slow
@given(st.lists(st.integers(1, 30_000), min_size=5, max_size=60), st.integers(1, 40_000))
def test_whatever_the_prices_nothing_is_drawn_outside(amounts: list[int], own: int) -> None:
    svg = svg_of(price_range(asking(own), spreads(map(asking, amounts))))
    places = [int(x) for x in re.findall(r"[MH](\d+)", svg)]
    assert all(0 <= x <= 360 for x in places)


@pytest.mark.slow
def test_ten_thousand_prices_take_no_more_room_than_a_paragraph() -> None:
    each = [asking(amount) for amount in range(100, 1000)]
    many = spreads(each[n % len(each)] for n in range(10_000))
    assert len(svg_of(price_range(asking(450), many))) < 1200
