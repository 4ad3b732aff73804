"""No two profiles share what only one provider can have."""

from collections.abc import Mapping
from typing import Any

import pytest

from generator.model.problem import Severity
from generator.reading.profiles.uniqueness import Taken
from tests.profiles import provider


def between(*profiles: Mapping[str, Any]) -> list[tuple[str, str]]:
    taken = Taken()
    return [
        (problem.code, problem.path)
        for number, changes in enumerate(profiles)
        for problem in taken.problems(
            f"p{number}",
            f"providers/p{number}.yml",
            provider(**{"website": None, **changes}),
            lambda _: (1, 1),
        )
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/", "https://www.a.example"),
        ("https://a.example/reno", "https://A.example/reno/"),
    ],
)
def test_one_website_is_one_provider(one: str, other: str) -> None:
    expected = [("duplicate-website", "providers/p1.yml")]
    assert between({"website": one}, {"website": other}) == expected


def test_two_pages_of_one_website_may_be_two_providers() -> None:
    one, other = {"website": "https://a.example/reno"}, {"website": "https://a.example/vegas"}
    assert between(one, other) == []


def test_a_phone_may_stand_twice_in_one_profile_only() -> None:
    position = {"city": "Reno", "state": "NV", "phone": "(415) 555-0100"}
    one = {"phone": "415 555 0100", "locations": [position, position]}
    assert between(one) == []
    assert between(one, {"locations": [position]}) == [("duplicate-phone", "providers/p1.yml")]


def test_a_clinician_works_in_one_profile() -> None:
    ana = {"credential": "MD", "npi": "1234567893", "evidence": "page"}
    assert between({"clinicians": [ana]}, {}, {"clinicians": [ana]}) == [
        ("duplicate-npi", "providers/p2.yml")
    ]


def test_two_pages_that_a_script_shows_are_two_providers() -> None:
    one, other = {"website": "https://a.example/#/reno"}, {"website": "https://a.example/#/elko"}
    assert between(one, other) == []
    assert between(one, one) == [("duplicate-website", "providers/p1.yml")]


def test_a_shared_line_or_person_is_asked_about_and_stops_nothing() -> None:
    ana = {"credential": "MD", "npi": "1234567893", "evidence": "page"}
    facts = {"website": None, "phone": "+1 800 555 0100", "clinicians": [ana]}
    taken = Taken()
    list(taken.problems("a", "a.yml", provider(**facts), lambda _: (1, 1)))
    found = list(taken.problems("b", "b.yml", provider(**facts), lambda _: (1, 1)))
    assert {problem.severity for problem in found} == {Severity.WARNING}
    assert len(found) == 2
