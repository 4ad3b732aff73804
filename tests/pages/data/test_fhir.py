from dataclasses import replace
from datetime import date

from generator.pages.data.fhir import Subject, concept, known, reference, telecom
from tests.profiles import provider


def test_only_what_has_a_value_is_kept() -> None:
    assert known(id="a", note=None, alias=[], address={}, active=False) == {
        "id": "a",
        "active": False,
    }


def test_a_phone_and_a_page_are_two_ways_to_reach_somebody() -> None:
    assert telecom("+1 415 555 0100", None) == [{"system": "phone", "value": "+1 415 555 0100"}]
    assert [one["system"] for one in telecom("+1 415 555 0100", "https://a.example")] == [
        "phone",
        "url",
    ]
    assert telecom(None, None) == []


def test_a_reference_and_a_code_are_written_as_fhir_writes_them() -> None:
    assert reference("Location", "us-ca") == {"reference": "Location/us-ca"}
    coding = {"system": "http://terminology.hl7.org/CodeSystem/need", "code": "x", "display": "X"}
    assert concept("need", "x", "X") == {"coding": [coding]}


def test_a_profile_is_claimed_only_of_who_is_open_and_has_a_day() -> None:
    day = date(2026, 11, 20)
    one = Subject(provider(), "a", "https://directory.example/", day, active=True)
    assert one.meta("ndh-Location") == {
        "lastUpdated": "2026-11-20T00:00:00Z",
        "profile": ["http://hl7.org/fhir/us/ndh/StructureDefinition/ndh-Location"],
    }
    assert "profile" not in replace(one, active=False).meta("ndh-Location")
    assert replace(one, day=None).meta("ndh-Location") == {}
