"""What a list of routes proves, and which forms of ketamine nobody has approved."""

import pytest

from generator.facts.forms_given import BY_NEEDLE, COMPOUNDED, is_whole, listed_routes
from generator.model.vocabulary import Route
from tests.profiles import provider


def test_every_named_route_but_esketamine_is_by_needle_or_compounded() -> None:
    assert set(Route) - BY_NEEDLE - COMPOUNDED == {Route.ESKETAMINE, Route.SPRAY}
    assert set() == BY_NEEDLE & COMPOUNDED


def test_routes_at_home_and_elsewhere_are_one_list() -> None:
    both = provider(
        routes={"values": ["iv"], "evidence": "site"},
        at_home={"routes": ["oral"], "evidence": "site"},
    )
    assert listed_routes(both) == {Route.IV, Route.ORAL}
    assert listed_routes(provider()) == set()


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ({"complete": "yes", "evidence": "call"}, True),
        ({"complete": "yes", "evidence": "page", "note": "Nothing else."}, True),
        ({"complete": "yes", "evidence": "site"}, False),
        ({"complete": "no", "evidence": "call"}, False),
        ({"evidence": "call"}, False),
        ({"complete": "yes", "evidence": "call", "note": "A page lists IV ketamine."}, False),
    ],
)
def test_a_list_is_whole_only_where_we_looked_and_say_so(said: dict[str, str], whole: bool) -> None:
    one = provider(routes={"values": ["esketamine"], **said})
    assert one.routes is not None
    assert is_whole(one, one.routes) is whole
