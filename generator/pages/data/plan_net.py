"""A provider as FHIR R4 resources in the shape of Da Vinci PDEX Plan-Net.

Shaped, not conformant: no resource names a profile of Plan-Net in its ``meta``, and what nobody
knows is left out even where Plan-Net asks for it. The page of the data says what is missing.
"""

import hashlib
from collections.abc import Iterator

from generator.facts.provenance import provenance_of
from generator.facts.service_area import clinics, telehealth_states
from generator.model.evidence import StrictModel
from generator.model.judgement import Judgement
from generator.model.location import Location
from generator.model.people import Clinician
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.pages.data.fhir import Resource, concept, known, reference, telecom
from generator.pages.data.plan_net_service import PLAN_NET, accessibility, service

NPI = "http://hl7.org/fhir/sid/us-npi"
ORGANIZATION_TYPE = f"{PLAN_NET}/CodeSystem/OrgTypeCS"
# An id may have 64 letters; this leaves room for what is added to tell places and people apart.
LONGEST = 50


def resources(judgement: Judgement, site: str) -> Iterator[Resource]:
    """Yield everything about one provider; ``site`` is the public address of our site.

    Areas served by telehealth are only referred to: see :func:`area`.
    """
    provider, id_ = judgement.provider, short_id(judgement.id)
    active = judgement.is_open
    tags = [
        {"system": f"{site}data/#listing", "code": str(judgement.listing)},
        {"system": f"{site}data/#freshness", "code": str(judgement.freshness)},
    ]
    yield known(
        resourceType="Organization",
        id=id_,
        meta={"tag": tags},
        identifier=[{"system": f"{site}providers/", "value": judgement.id}],
        active=active,
        type=[concept(ORGANIZATION_TYPE, "prvgrp", "Provider Group")],
        name=provider.name,
        alias=list(provider.also_known_as),
        telecom=telecom(provider.phone, provider.home_page),
    )
    locations = [
        _location(clinic, number, id_, provider, active=active)
        for number, clinic in enumerate(clinics(provider), 1)
    ]
    yield from locations
    yield service(provider, id_, locations, active=active)
    for number, person in enumerate(provider.clinicians, 1):
        if person.name:
            yield _practitioner(person, f"{id_}-{number}", provider)
            yield _role(person, f"{id_}-{number}", id_, active=active)


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


def short_id(slug: str) -> str:
    """Return a slug as an id of FHIR; a long one is cut, and its hash tells it from others."""
    if len(slug) <= LONGEST:
        return slug
    return f"{slug[:39]}-{hashlib.sha256(slug.encode()).hexdigest()[:10]}"


def _location(
    clinic: Location, number: int, organization: str, provider: Provider, *, active: bool
) -> Resource:
    return known(
        resourceType="Location",
        id=f"{organization}-{number}",
        status="active" if active else "inactive",
        extension=accessibility(provider),
        name=provider.name,
        description=clinic.note,
        telecom=telecom(clinic.phone, None),
        address=known(
            line=[clinic.street] if clinic.street else [],
            city=clinic.city,
            state=clinic.state,
            postalCode=clinic.zip,
            country="US",
        ),
        managingOrganization=reference("Organization", organization),
    )


def _practitioner(person: Clinician, id_: str, provider: Provider) -> Resource:
    licenses = [
        known(
            identifier=[{"value": held.number}] if held.number else [],
            code=_with_provenance(f"License to practice in {STATES[held.state]}", held, provider),
            period={"end": held.expires.isoformat()} if held.expires else None,
        )
        for held in person.licenses
    ]
    return known(
        resourceType="Practitioner",
        id=id_,
        identifier=[{"system": NPI, "value": person.npi}] if person.npi else [],
        # One text: which of its words is the family name is not ours to guess.
        name=[{"text": person.name}],
        communication=[{"text": language} for language in person.languages],
        qualification=[
            *({"code": {"text": held.says}} for held in person.credentials),
            *licenses,
            *_board(person, provider),
        ],
    )


def _with_provenance(text: str, fact: StrictModel, provider: Provider) -> Resource:
    """Return a text with whose word it is: FHIR has no field for that in a qualification."""
    status = getattr(fact, "status", None)
    sure = f"; {status.says}" if status else ""
    return {"text": f"{text} ({provenance_of(fact, provider)}{sure})"}


def _board(person: Clinician, provider: Provider) -> list[Resource]:
    return [
        known(
            code=_with_provenance(
                f"Board certification: {board.specialty or 'specialty not named'}", board, provider
            ),
            period={"end": board.expires.isoformat()} if board.expires else None,
            issuer={"display": board.board.says} if board.board else None,
        )
        for board in person.certifications
    ]


def _role(person: Clinician, id_: str, organization: str, *, active: bool) -> Resource:
    return known(
        resourceType="PractitionerRole",
        id=id_,
        active=active,
        practitioner=reference("Practitioner", id_),
        organization=reference("Organization", organization),
        healthcareService=[reference("HealthcareService", organization)],
        code=[{"text": person.role}] if person.role else [],
        specialty=[{"text": person.specialty}] if person.specialty else [],
    )
