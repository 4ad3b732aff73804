import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from generator.pages.data.national_directory import short_id
from generator.pages.data.national_directory_people import NPI
from tests.demonstration import demonstration
from tests.pages.data.downloaded import demo, resources
from tests.pages.data.guide import faults

ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")


def walk(thing: Any) -> Iterator[Any]:
    yield thing
    for one in (
        thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ()
    ):
        yield from walk(one)


def test_every_id_is_one_and_no_two_resources_share_theirs() -> None:
    names = [(one["resourceType"], one["id"]) for one in resources(demo())]
    assert [id_ for _, id_ in names if not ID.fullmatch(id_)] == []
    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_every_reference_resolves() -> None:
    there = {f"{one['resourceType']}/{one['id']}" for one in resources(demo())}
    pointed = {
        one["reference"]
        for one in walk(resources(demo()))
        if isinstance(one, dict) and "reference" in one
    }
    assert pointed <= there
    assert any(one.startswith("Location/us-") for one in pointed)


def test_nothing_is_empty() -> None:
    assert [one for one in walk(resources(demo())) if one in (None, "", [], {})] == []


KINDS = {
    "Organization",
    "Location",
    "HealthcareService",
    "Practitioner",
    "PractitionerRole",
    "VerificationResult",
}


def test_each_resource_has_what_the_profile_that_it_names_asks_for() -> None:
    assert {one["resourceType"] for one in resources(demo())} == KINDS
    assert [fault for one in resources(demo()) for fault in faults(one)] == []


def test_who_is_not_open_claims_no_profile_that_allows_only_the_open() -> None:
    for one in resources(demo(), "Organization"):
        if one["id"] != "directory":
            assert ("profile" in one["meta"]) is one["active"]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_somebody_elses_reader_takes_every_resource(kind: str) -> None:
    model = get_fhir_model_class(kind)
    for one in resources(demo(), kind):
        assert model.model_validate(one).model_dump()["id"] == one["id"]


def test_every_provider_is_there_and_only_who_is_listed_is_active() -> None:
    listings = {one.id: one.listing for one in demonstration().judgements}
    found = {one["identifier"][0]["value"]: one for one in resources(demo(), "Organization")}
    del found["directory"]
    assert set(found) == set(listings)
    for slug, one in found.items():
        assert one["active"] is (listings[slug] == "listed")
        assert one["meta"]["tag"][0]["code"] == listings[slug]


def test_only_who_is_named_is_a_person_and_an_npi_keeps_its_system() -> None:
    named = [p for one in demonstration().judgements for p in one.provider.clinicians if p.name]
    people = resources(demo(), "Practitioner")
    assert sorted(one["name"][0]["text"] for one in people) == sorted(str(p.name) for p in named)
    known = [one for person in people for one in person["identifier"]]
    assert {one["value"] for one in known if one["system"] == NPI} == {
        p.npi for p in named if p.npi
    }
    assert all(set(person["name"][0]) == {"text", "_family"} for person in people)


def test_a_long_name_is_cut_and_still_told_apart() -> None:
    one, other = "a" * 79 + "b", "a" * 79 + "c"
    assert short_id("short") == "short"
    assert short_id(one) != short_id(other)
    assert all(ID.fullmatch(f"{short_id(slug)}-999") for slug in (one, other))
