"""Structured data for search engines (schema.org), never with ratings."""

import json
from typing import Any

from generator.facts.service_area import clinics, treats_in
from generator.model.conditional import IN_SOME_CASES
from generator.model.credentials import Credential
from generator.model.judgement import Judgement
from generator.model.location import Location
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.model.visits import Hours
from generator.pages.wording.provider_lines import summary_of


def breadcrumbs(steps: list[tuple[str, str]]) -> dict[str, Any]:
    """Return a BreadcrumbList of titles and absolute addresses."""
    items = [
        {"@type": "ListItem", "position": i, "name": title, "item": address}
        for i, (title, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def provider_data(judgement: Judgement, address: str) -> dict[str, Any]:
    """Return a MedicalClinic where a place to go is known, else a MedicalOrganization.

    Who is not open is named and nothing more: no phone, no place, nobody to go to.
    """
    provider = judgement.provider
    if not judgement.is_open:
        return {
            "@type": "Organization",
            "name": provider.name,
            "description": summary_of(judgement),
            "mainEntityOfPage": address,
        }
    addresses = _addresses(provider)
    clinic = bool(addresses)
    data: dict[str, Any] = {
        "@type": "MedicalClinic" if clinic else "MedicalOrganization",
        "name": provider.name,
        "description": provider.summary,
        "url": provider.home_page or address,
        "mainEntityOfPage": address,
        "telephone": provider.phone,
        "alternateName": list(provider.also_known_as),
        "address": addresses,
        "areaServed": _areas(provider),
        "employee" if not clinic else "member": _people(provider),
    }
    takes = provider.accepting_new_patients
    if takes and takes.answer is not IN_SOME_CASES:
        data["isAcceptingNewPatients"] = takes.answer
    if provider.hours and clinic:
        data["openingHoursSpecification"] = _opening_times(provider.hours)
    data["location"] = [
        _place_of_treatment(one, one.hours) for one in clinics(provider) if one.hours
    ]
    return {key: value for key, value in data.items() if value not in (None, [], "")}


def _opening_times(hours: Hours) -> list[dict[str, Any]]:
    return [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": [day.says for day in time.days],
            "opens": time.opens,
            "closes": time.closes,
        }
        for time in hours.open
    ]


def _place_of_treatment(clinic: Location, hours: Hours) -> dict[str, Any]:
    times = _opening_times(hours)
    known = {"openingHoursSpecification": times} if times else {}
    return {"@type": "Place", "address": _address(clinic), **known}


def _addresses(provider: Provider) -> list[dict[str, str]]:
    return [_address(clinic) for clinic in clinics(provider) if clinic.city]


def _address(clinic: Location) -> dict[str, str]:
    return {
        "@type": "PostalAddress",
        "addressRegion": clinic.state,
        "addressCountry": "US",
        **({"addressLocality": clinic.city} if clinic.city else {}),
        **({"streetAddress": clinic.street} if clinic.street else {}),
        **({"postalCode": clinic.zip} if clinic.zip else {}),
    }


def _areas(provider: Provider) -> list[dict[str, str]]:
    return [{"@type": "State", "name": STATES[code]} for code in treats_in(provider)]


def _people(provider: Provider) -> list[dict[str, Any]]:
    return [
        {
            "@type": "Person",
            "name": person.name,
            **_suffix(person.credentials),
            **({"jobTitle": person.role} if person.role else {}),
            **(
                {"identifier": {"@type": "PropertyValue", "propertyID": "NPI", "value": person.npi}}
                if person.npi
                else {}
            ),
        }
        for person in provider.clinicians
        if person.name
    ]


def _suffix(held: tuple[Credential, ...]) -> dict[str, str]:
    """Return letters that stand after a name, like MD; a word such as coach is no such letters."""
    letters = ", ".join(credential.value for credential in held if not credential.value.islower())
    return {"honorificSuffix": letters} if letters else {}


def as_json(*things: dict[str, Any]) -> str:
    """Return the things as one JSON-LD text with sorted keys; the shell makes it safe in HTML."""
    graph = {"@context": "https://schema.org", "@graph": list(things)}
    return json.dumps(graph, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
