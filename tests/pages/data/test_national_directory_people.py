"""Who treats, as FHIR: only people who are named, and no name taken apart by guess."""

from typing import Any

from generator.pages.data.fhir import Subject
from generator.pages.data.national_directory_people import NPI, UNKNOWN, people
from tests.profiles import provider

SITE = "https://directory.example/"
ADA = {"name": "Ada Example", "credential": "MD", "evidence": "site", "npi": "1234567893"}


def told(*clinicians: dict[str, Any]) -> list[dict[str, Any]]:
    return list(
        people(Subject(provider(clinicians=list(clinicians)), "a", SITE, None, active=True))
    )


def test_a_role_without_a_name_is_nobody() -> None:
    found = told({"credential": "RN", "evidence": "site"}, ADA)
    assert [(one["resourceType"], one["id"]) for one in found] == [
        ("Practitioner", "a-2"),
        ("PractitionerRole", "a-2"),
    ]


def test_a_name_is_one_text_and_its_family_name_is_unknown() -> None:
    person = told(ADA)[0]
    assert person["name"] == [{"text": "Ada Example", "_family": UNKNOWN}]
    assert person["identifier"][1] == {"system": NPI, "value": "1234567893"}


def test_a_license_and_a_board_say_whose_word_they_are() -> None:
    held = {
        "licenses": [{"state": "CO", "evidence": "site", "status": "pending"}],
        "board_certification": {"specialty": "Psychiatry", "evidence": "site"},
    }
    texts = [one["code"]["text"] for one in told({**ADA, **held})[0]["qualification"]]
    assert texts[1:] == [
        "License to practice in Colorado (provider says; applied for, not given yet)",
        "Board certification: Psychiatry (provider says)",
    ]


def test_a_role_says_how_it_is_reached() -> None:
    assert told(ADA)[1]["telecom"] == [{"system": "url", "value": "https://example-a.example/"}]


def test_a_taxonomy_is_coded_and_says_that_its_holder_chose_it() -> None:
    npi = {"url": "https://npiregistry.cms.hhs.gov/provider-view/1234567893", "method": "registry"}
    held = {"taxonomies": [{"code": "2084P0800X", "evidence": "npi"}], "specialty": "Psychiatry"}
    looked = {"npi": {**npi, "seen": "2026-11-12", "by": "Erin Example"}}
    whole = provider(clinicians=[{**ADA, **held}], evidence=looked)
    role = list(people(Subject(whole, "a", SITE, None, active=True)))[1]
    assert role["specialty"] == [
        {"text": "Psychiatry"},
        {
            "text": "NPI registered as: Psychiatry & Neurology, Psychiatry (we checked)",
            "coding": [{"system": "http://nucc.org/provider-taxonomy", "code": "2084P0800X"}],
        },
    ]
