"""What must hold of a profile's clinicians."""

from datetime import date
from typing import Any

import pytest

from generator.reading.profiles.clinicians import licenses, twice

TODAY = date(2026, 11, 21)


def clinicians(**facts: Any) -> dict[str, Any]:
    return {"clinicians": [{"name": "Ana Example", **facts}]}


@pytest.mark.parametrize(
    ("expires", "passed"),
    [
        ("2026-11-20", True),
        ("2026-11-21", False),
        ("2027-01-01", False),
        ("20", False),
        ([], False),
    ],
)
def test_a_license_holds_on_its_last_day(expires: Any, passed: bool) -> None:
    data = clinicians(licenses=[{"state": "CA", "expires": expires}])
    assert bool(list(licenses(data, TODAY))) is passed


def test_the_license_that_has_passed_is_named() -> None:
    old = {"expires": "2020-01-01"}
    data = clinicians(licenses=[{"state": "CA", **old}, old], board_certification=old)
    found = list(licenses(data, TODAY))
    assert [trouble.at[2:] for trouble in found] == [
        ("board_certification", "expires"),
        ("licenses", 0, "expires"),
        ("licenses", 1, "expires"),
    ]
    assert "the board certification of Ana Example was valid until 2020-01-01" in found[0].message
    assert "the CA license of Ana Example" in found[1].message
    assert "the license of Ana Example" in found[2].message


def test_a_clinician_without_a_name_has_a_number() -> None:
    data = {"clinicians": ["x", {"licenses": [{"expires": "2020-01-01"}]}]}
    (found,) = licenses(data, TODAY)
    assert "the license of clinician 2" in found.message


def test_two_licenses_in_a_state_have_two_numbers() -> None:
    one, other = {"state": "CA", "number": "1"}, {"state": "CA", "number": "2"}
    assert list(twice(clinicians(licenses=[one, other]))) == []
    (found,) = twice(clinicians(licenses=[one, one]))
    assert (found.at, found.code) == (("clinicians", 0, "licenses", 1), "license-twice")


def test_nobody_stands_there_twice() -> None:
    data = {"clinicians": [{"name": "Ana Example"}, {}, {"name": "ANA EXAMPLE"}, {"name": []}]}
    (found,) = twice(data)
    assert (found.at, found.code) == (("clinicians", 2, "name"), "clinician-twice")
