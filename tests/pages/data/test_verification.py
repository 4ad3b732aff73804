"""Each fact with proof is one VerificationResult; only a registry makes one validated."""

from typing import Any

import pytest

from generator.facts.provenance import grounds
from generator.pages.data.national_directory import resources
from tests.demonstration import demonstration, directory_of
from tests.pages.data.downloaded import demo
from tests.pages.data.downloaded import resources as in_file
from tests.profiles import EVIDENCE, SEEN, provider

SITE = "https://directory.example/"


def told(**changes: Any) -> dict[str, dict[str, Any]]:
    (judgement,) = directory_of([provider(**changes)]).judgements
    found = [one for one in resources(judgement, SITE) if "target" in one]
    return {one["extension"][0]["valueString"]: one for one in found}


def test_every_fact_with_evidence_is_told_once() -> None:
    wanted = {
        (judgement.id, "/" + "/".join(map(str, at)))
        for judgement in demonstration().judgements
        for at, ground in grounds(judgement.provider)
        if ground.evidence
    }
    found = [one["extension"][0]["valueString"] for one in in_file(demo(), "VerificationResult")]
    assert sorted(found) == sorted(pointer for _, pointer in wanted)


def test_a_page_of_their_own_is_their_word_and_attested_by_them() -> None:
    one = told(routes={"values": ["iv"], "evidence": "site"})["/routes"]
    assert (one["status"], one["attestation"]["who"]) == (
        "attested",
        {"reference": "Organization/p-1"},
    )
    assert one["extension"][1]["valueString"] == "provider says"
    assert one["targetLocation"] == ["HealthcareService.type"]
    assert "primarySource" not in one


@pytest.mark.parametrize(
    ("look", "who", "word"),
    [
        ("page", "directory", "we checked"),
        ("call", "directory", "we checked"),
        ("site", "p-1", "provider says"),
        ("news", "directory", "others say"),
    ],
)
def test_no_word_of_anybody_is_validated(look: str, who: str, word: str) -> None:
    one = told(routes={"values": ["iv"], "evidence": look})["/routes"]
    assert one["status"] == "attested"
    assert one["attestation"]["who"] == {"reference": f"Organization/{who}"}
    assert one["extension"][1]["valueString"] == word
    assert one["statusDate"] == one["attestation"]["date"] == SEEN


PERSON = {"name": "Ada Example", "credential": "MD", "evidence": "site"}


def test_only_a_registry_that_keeps_such_facts_validates() -> None:
    person = {**PERSON, "licenses": [{"state": "CO", "evidence": "registry"}]}
    found = told(clinicians=[person])
    held = found["/clinicians/0/licenses/0"]
    assert (held["status"], found["/clinicians/0"]["status"]) == ("validated", "attested")
    assert held["target"] == [{"reference": "Practitioner/p-1-1"}]
    assert held["targetLocation"] == ["Practitioner.qualification"]
    (source,) = held["primarySource"]
    assert (source["validationDate"], source["who"]["display"]) == (
        SEEN,
        "A made-up board for made-up providers",
    )


@pytest.mark.parametrize(
    "change",
    [
        {"conflict_of_interest": "paid"},
        {"url": "https://made-up-registry.example/certification/"},
        {"by": None},
    ],
)
def test_a_tied_hand_another_registry_or_nobody_validates_nothing(
    change: dict[str, str | None],
) -> None:
    look = {key: text for key, text in ({**EVIDENCE["registry"], **change}).items() if text}
    person = {**PERSON, "licenses": [{"state": "CO", "evidence": "other"}]}
    held = told(evidence={"other": look}, clinicians=[person])["/clinicians/0/licenses/0"]
    assert held["status"] == "attested"
    assert "primarySource" not in held
    assert held["validationType"]["coding"][0]["code"] == "nothing"


def test_what_fhir_has_no_place_for_is_told_of_the_organization() -> None:
    one = told(treatment_plan={"answer": "yes", "evidence": "site"})["/treatment_plan"]
    assert one["target"] == [{"reference": "Organization/p-1"}]
    assert "targetLocation" not in one


def test_a_month_stays_a_month() -> None:
    look = {**EVIDENCE["site"], "seen": "2026-10"}
    one = told(evidence={"old": look}, routes={"values": ["iv"], "evidence": "old"})["/routes"]
    assert one["statusDate"] == "2026-10"


def test_a_place_is_told_of_its_own_location_where_people_are_treated_there() -> None:
    places = [
        {"city": "Boise", "state": "ID", "evidence": "site"},
        {"city": "Reno", "state": "NV", "evidence": "site"},
    ]
    one = told(locations=places)["/locations/1"]
    assert one["target"] == [{"reference": "Location/p-1-2"}]
    assert one["targetLocation"] == ["Location.address"]
    own = [{**places[0], "hours": {"note": "On Fridays.", "evidence": "call"}}]
    hours = told(locations=own)["/locations/0/hours"]
    assert hours["target"] == [{"reference": "Location/p-1-1"}]
    assert hours["targetLocation"] == ["Location.hoursOfOperation"]
    far = told(kind="telehealth", locations=places)["/locations/1"]
    assert far["target"] == [{"reference": "Organization/p-1"}]
