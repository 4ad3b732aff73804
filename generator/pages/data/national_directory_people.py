"""The people of a provider, as Practitioner and PractitionerRole of the National Directory.

The guide asks for a family name: which of a person's words it is is not ours to guess, so it is
told to be unknown, as FHIR does it.
"""

from collections.abc import Iterator
from datetime import date

from generator.facts.provenance import provenance_of
from generator.model.evidence import StrictModel
from generator.model.people import Clinician
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.pages.data.fhir import Resource, known, meta, reference, telecom

NPI = "http://hl7.org/fhir/sid/us-npi"
UNKNOWN = {
    "extension": [
        {
            "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "valueCode": "unknown",
        }
    ]
}


def people(
    provider: Provider, organization: str, site: str, day: date | None, *, active: bool
) -> Iterator[Resource]:
    """Yield each person who is named, and the role here; nobody is made up for a role alone."""
    for number, person in enumerate(provider.clinicians, 1):
        if person.name:
            id_ = f"{organization}-{number}"
            yield _practitioner(person, id_, provider, site, day, active=active)
            yield _role(person, id_, organization, provider, day, active=active)


def _practitioner(
    person: Clinician, id_: str, provider: Provider, site: str, day: date | None, *, active: bool
) -> Resource:
    npi = [{"system": NPI, "value": person.npi}] if person.npi else []
    return known(
        resourceType="Practitioner",
        id=id_,
        meta=meta("ndh-Practitioner", day, active=active),
        identifier=[{"system": f"{site}data/#person", "value": id_}, *npi],
        active=active,
        name=[{"text": person.name, "_family": UNKNOWN}],
        communication=[{"text": language} for language in person.languages],
        qualification=[
            *({"code": {"text": held.says}} for held in person.credentials),
            *_licenses(person, provider),
            *_boards(person, provider),
        ],
    )


def _licenses(person: Clinician, provider: Provider) -> Iterator[Resource]:
    for held in person.licenses:
        yield known(
            identifier=[{"value": held.number}] if held.number else [],
            code=_with_provenance(f"License to practice in {STATES[held.state]}", held, provider),
            period={"end": held.expires.isoformat()} if held.expires else None,
        )


def _boards(person: Clinician, provider: Provider) -> Iterator[Resource]:
    for board in person.certifications:
        text = f"Board certification: {board.specialty or 'specialty not named'}"
        yield known(
            code=_with_provenance(text, board, provider),
            period={"end": board.expires.isoformat()} if board.expires else None,
            issuer={"display": board.board.says} if board.board else None,
        )


def _with_provenance(text: str, fact: StrictModel, provider: Provider) -> Resource:
    """Return a text with whose word it is: FHIR has no field for that in a qualification."""
    status = getattr(fact, "status", None)
    sure = f"; {status.says}" if status else ""
    return {"text": f"{text} ({provenance_of(fact, provider)}{sure})"}


def _role(
    person: Clinician,
    id_: str,
    organization: str,
    provider: Provider,
    day: date | None,
    *,
    active: bool,
) -> Resource:
    return known(
        resourceType="PractitionerRole",
        id=id_,
        meta=meta("ndh-PractitionerRole", day, active=active),
        active=active,
        practitioner=reference("Practitioner", id_),
        organization=reference("Organization", organization),
        healthcareService=[reference("HealthcareService", organization)],
        code=[{"text": person.role}] if person.role else [],
        specialty=[{"text": person.specialty}] if person.specialty else [],
        telecom=telecom(provider.phone, provider.home_page),
    )
