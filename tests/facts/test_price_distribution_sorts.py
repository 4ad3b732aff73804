"""Prices stand beside prices of their own sort."""

import pytest

from generator.facts.price_distribution import (
    ROUTES,
    SERVICES,
    Sort,
    asked,
    sorts_given,
)
from generator.model.provider import Provider
from generator.model.vocabulary import Route, Service
from tests.profiles import provider


def priced(*amounts: int, service: str = "iv infusion", per: str = "session") -> Provider:
    prices = [
        {"service": service, "amount_usd": f"{one}.00", "per": per, "evidence": "page"}
        for one in amounts
    ]
    return provider(prices=prices)


GIVEN = {
    "iv": Sort.INJECTED,
    "im": Sort.INJECTED,
    "subcutaneous": Sort.INJECTED,
    "esketamine": Sort.ESKETAMINE,
    "oral": Sort.TAKEN,
    "under the tongue": Sort.TAKEN,
    "nasal": Sort.TAKEN,
}


@pytest.mark.parametrize("route", [*ROUTES])
def test_a_route_says_which_session_is_given(route: Route) -> None:
    assert sorts_given(provider(routes={"values": [route.value], "evidence": "page"})) == (
        GIVEN[route.value],
    )


def test_the_sort_of_every_route_is_one_that_is_priced() -> None:
    assert {route.value for route in ROUTES} == set(GIVEN)
    assert set(ROUTES.values()) <= set(SERVICES.values())


def test_no_route_no_session() -> None:
    assert sorts_given(provider()) == ()
    assert set(SERVICES) <= set(Service)


@pytest.mark.parametrize(
    ("service", "sort"),
    [
        ("iv infusion", Sort.INJECTED),
        ("im injection", Sort.INJECTED),
        ("subcutaneous injection", Sort.INJECTED),
        ("esketamine", Sort.ESKETAMINE),
        ("ketamine-assisted therapy", Sort.WITH_THERAPIST),
        ("oral", Sort.TAKEN),
        ("nasal", Sort.TAKEN),
        ("ketamine session", Sort.ROUTE_NOT_NAMED),
    ],
)
def test_each_session_has_its_sort(service: str, sort: Sort) -> None:
    assert list(asked(priced(400, service=service))) == [sort]


def test_a_program_by_the_session_is_of_no_sort() -> None:
    assert asked(priced(400, service="at-home program")) == {}
