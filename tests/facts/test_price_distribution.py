from collections.abc import Sequence
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.facts.price_distribution import (
    COLUMNS,
    HIGHEST_PILE,
    TOO_FEW,
    Sort,
    Spread,
    asked,
    column,
    sorts_given,
    spreads,
)
from generator.model.provider import Provider
from tests.profiles import provider

AMOUNTS = st.lists(st.integers(1, 20_000), min_size=TOO_FEW, max_size=80)


@cache
def priced(*amounts: int, service: str = "iv infusion", per: str = "session") -> Provider:
    prices = [
        {"service": service, "amount_usd": f"{one}.00", "per": per, "evidence": "page"}
        for one in amounts
    ]
    return provider(prices=prices)


def spread_of(amounts: Sequence[int]) -> Spread:
    return spreads([priced(one) for one in amounts]).of[Sort.INJECTED]


def test_an_infusion_stands_beside_infusions_only() -> None:
    own = asked(
        provider(
            prices=[
                {
                    "service": "iv infusion",
                    "amount_usd": "450",
                    "per": "session",
                    "evidence": "page",
                },
                {
                    "service": "esketamine",
                    "amount_usd": "900",
                    "per": "session",
                    "evidence": "page",
                },
                {
                    "service": "at-home program",
                    "amount_usd": "250",
                    "per": "month",
                    "evidence": "page",
                },
                {
                    "service": "iv infusion",
                    "amount_usd": "2400",
                    "per": "package",
                    "evidence": "page",
                },
                {
                    "service": "consultation",
                    "amount_usd": "150",
                    "per": "visit",
                    "evidence": "page",
                },
            ]
        )
    )
    assert {sort: (int(one.low), int(one.high)) for sort, one in own.items()} == {
        Sort.INJECTED: (450, 450),
        Sort.ESKETAMINE: (900, 900),
    }


def test_several_prices_of_one_sort_are_a_range() -> None:
    own = asked(
        provider(
            prices=[
                {
                    "service": "iv infusion",
                    "amount_usd": "450",
                    "amount_high_usd": "600",
                    "per": "session",
                    "evidence": "page",
                },
                {
                    "service": "im injection",
                    "amount_usd": "350",
                    "approximate": "yes",
                    "per": "session",
                    "evidence": "call",
                },
            ]
        )
    )[Sort.INJECTED]
    assert (int(own.low), int(own.high), own.is_about) == (350, 600, True)
    assert set(own.evidence) == {"page", "call"}


def test_free_is_no_price_to_compare_and_silence_is_not_zero() -> None:
    assert asked(priced(0)) == {}
    assert asked(provider()) == {}
    assert spreads([provider()] * 9).of == {}


def test_a_few_providers_make_no_range() -> None:
    four = spreads([priced(400)] * (TOO_FEW - 1))
    assert four.of == {}
    assert four.counts[Sort.INJECTED] == TOO_FEW - 1
    assert Sort.INJECTED in spreads([priced(400)] * TOO_FEW).of


@given(AMOUNTS)
def test_at_least_half_lie_where_we_say(amounts: list[int]) -> None:
    spread = spread_of(amounts)
    between = [one for one in amounts if spread.half_from <= one <= spread.half_to]
    assert 2 * len(between) >= len(amounts)
    assert spread.half_from in amounts
    assert spread.half_to in amounts


@given(AMOUNTS)
def test_every_provider_is_in_a_dot(amounts: list[int]) -> None:
    spread = spread_of(amounts)
    assert spread.providers == len(amounts)
    assert (int(spread.lowest), int(spread.highest)) == (min(amounts), max(amounts))
    assert len(spread.piles) == COLUMNS
    assert max(spread.piles) <= HIGHEST_PILE
    assert sum(spread.piles) * spread.in_a_dot >= len(amounts)
    for one in amounts:
        assert spread.piles[column(Decimal(one), spread.top)] > 0


def test_one_dear_provider_does_not_press_the_others_into_a_corner() -> None:
    spread = spread_of([400, 420, 450, 475, 500, 9000])
    assert spread.top == 1500
    assert spread.piles[-1] == 1
    assert spread_of([400, 420, 450, 475, 500, 800]).top == 800


@pytest.mark.slow
def test_ten_thousand_are_drawn_in_as_many_columns_as_ten() -> None:
    spread = spread_of([100 + n % 900 for n in range(10_000)])
    assert sum(spread.piles) <= COLUMNS * HIGHEST_PILE
    assert spread.in_a_dot > 1


def test_five_make_a_range_and_four_do_not() -> None:
    assert [Sort.INJECTED in spreads([priced(400)] * n).of for n in (4, 5)] == [False, True]


def test_the_half_in_the_middle_begins_and_ends_at_the_quarters() -> None:
    spread = spread_of([100, 200, 300, 400, 500])
    assert (int(spread.half_from), int(spread.half_to)) == (200, 400)


def test_a_dot_stands_for_as_many_as_the_highest_pile_needs() -> None:
    assert [spread_of([400] * n).in_a_dot for n in (5, 6, 10, 11)] == [1, 2, 2, 3]


@pytest.mark.parametrize(
    ("dearest", "top"),
    [
        (1000, 1000),
        (1001, 1250),
        (2500, 2500),
        (2501, 3000),
        (4001, 4500),
        (5000, 5000),
        (5001, 6000),
        (10000, 10000),
        (10001, 15000),
        (50000, 50000),
        (50001, 55000),
    ],
)
def test_the_scale_ends_at_a_round_number(dearest: int, top: int) -> None:
    assert spread_of([dearest] * 5).top == top


def test_the_scale_ends_at_three_times_the_price_in_the_middle() -> None:
    assert spread_of([100, 100, 300, 300, 9000]).top == 900


def test_routes_of_one_sort_are_one_and_a_route_without_a_sort_is_none() -> None:
    routes = {"values": ["iv", "im", "rectal", "oral"], "evidence": "page"}
    assert sorts_given(provider(routes=routes)) == (Sort.INJECTED, Sort.TAKEN)
