"""A provider as FHIR R4 resources by the National Directory of Healthcare Providers (NDH STU1).

What nobody knows is left out. The page of the data says what is missing.
"""

import hashlib
from collections.abc import Iterator

from generator.facts.service_area import clinics, telehealth_states
from generator.model.judgement import Judgement
from generator.model.location import Location
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.pages.data.fhir import GUIDE, Resource, Subject, concept, known, reference, telecom
from generator.pages.data.head import as_of
from generator.pages.data.national_directory_people import people
from generator.pages.data.national_directory_service import (
    accessibility,
    hours_of_place,
    service,
)
from generator.pages.data.verification import verifications

# An id may have 64 letters; this leaves room for what is added to tell places and people apart.
LONGEST = 50


def resources(judgement: Judgement, site: str) -> Iterator[Resource]:
    """Yield everything about one provider; ``site`` is the public address of our site.

    Areas served by telehealth are only referred to: see :func:`area`.
    """
    provider = judgement.provider
    id_, day = short_id(judgement.id), as_of([provider])
    subject = Subject(provider, id_, site, day, judgement.is_open)
    yield _organization(judgement, subject)
    locations = [_location(subject, *one) for one in enumerate(clinics(provider), 1)]
    yield from locations
    yield service(subject, locations)
    yield from people(subject)
    yield from verifications(subject)


def area(state: str) -> Resource:
    """Return a state as an area that telehealth reaches."""
    return {
        "resourceType": "Location",
        "id": f"us-{state.lower()}",
        "status": "active",
        "name": STATES[state],
        "address": {"state": state, "country": "US"},
    }


def areas_of(provider: Provider) -> tuple[str, ...]:
    """Return the states whose areas the provider's resources refer to."""
    return telehealth_states(provider)


def directory_itself(name: str, site: str) -> Resource:
    """Return us as the organization that attests what we record."""
    return {
        "resourceType": "Organization",
        "id": "directory",
        "identifier": [{"system": site, "value": "directory"}],
        "active": True,
        "type": [concept("organization-type", "other", "Other")],
        "name": name,
        "telecom": telecom(None, site),
    }


def short_id(slug: str) -> str:
    """Return a slug as an id of FHIR; a long one is cut, and its hash tells it from others."""
    if len(slug) <= LONGEST:
        return slug
    return f"{slug[:39]}-{hashlib.sha256(slug.encode()).hexdigest()[:10]}"


def _organization(judgement: Judgement, subject: Subject) -> Resource:
    provider = subject.provider
    tags = [
        {"system": f"{subject.site}data/#listing", "code": str(judgement.listing)},
        {"system": f"{subject.site}data/#freshness", "code": str(judgement.freshness)},
    ]
    description = {"url": f"{GUIDE}/base-ext-org-description", "valueString": provider.summary}
    return known(
        resourceType="Organization",
        id=subject.id,
        meta=subject.meta("ndh-Organization", tags),
        extension=[description] if provider.summary else [],
        identifier=[{"system": f"{subject.site}providers/", "value": judgement.id}],
        active=subject.active,
        type=[concept("organization-type", "prov", "Healthcare Provider")],
        name=provider.name,
        alias=list(provider.also_known_as),
        telecom=telecom(provider.phone, provider.home_page),
    )


def _location(subject: Subject, number: int, clinic: Location) -> Resource:
    return known(
        resourceType="Location",
        id=f"{subject.id}-{number}",
        meta=subject.meta("ndh-Location"),
        status="active" if subject.active else "inactive",
        extension=accessibility(subject.provider),
        name=subject.provider.name,
        description=clinic.note,
        telecom=telecom(clinic.phone, None),
        address=known(
            line=[clinic.street] if clinic.street else [],
            city=clinic.city,
            state=clinic.state,
            postalCode=clinic.zip,
            country="US",
        ),
        managingOrganization=reference("Organization", subject.id),
        **(hours_of_place(clinic.hours) if clinic.hours and subject.active else {}),
    )
