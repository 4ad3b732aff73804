"""The routes of a provider, each once."""

from generator.facts.conditions import GROUPS
from generator.model.vocabulary import Route
from generator.pages.finder.facets import treatment
from tests.pages.finder.facet_answers import choices, told

SITE = {"evidence": "site"}


def test_a_route_is_told_once_the_clinics_before_those_at_home() -> None:
    routes = {"values": ["iv", "oral"], **SITE}
    at_home = {"routes": ["oral", "nasal"], **SITE}
    assert told(treatment.route, routes=routes, at_home=at_home) == ("iv", "oral", "nasal")
    assert told(treatment.route, routes=routes) == ("iv", "oral")


def test_what_is_taken_at_home_is_a_route_too() -> None:
    at_home = {"routes": ["oral"], **SITE}
    assert told(treatment.route, kind="telehealth", at_home=at_home) == ("oral",)


def test_its_choices_stand_in_their_order() -> None:
    assert [*choices(treatment.FACETS).items()] == [
        ("route+", [route.value for route in Route]),
        ("condition", [*GROUPS]),
    ]
