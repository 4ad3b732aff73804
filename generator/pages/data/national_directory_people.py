"""The people of a provider, as Practitioner and PractitionerRole of the National Directory.

The guide asks for a family name: which of a person's words it is is not ours to guess, so it is
subject to be unknown, as FHIR does it.
"""

from collections.abc import Iterator

from generator.facts.provenance import provenance_of
from generator.model.evidence import StrictModel
from generator.model.people import Clinician, Taxonomy
from generator.model.provider import Provider
from generator.model.state import STATES
from generator.model.taxonomy import CODE_SYSTEM, taxonomy_name
from generator.pages.data.fhir import Resource, Subject, known, reference, telecom

NPI = "http://hl7.org/fhir/sid/us-npi"
UNKNOWN = {
    "extension": [
        {
            "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "valueCode": "unknown",
        }
    ]
}


def people(subject: Subject) -> Iterator[Resource]:
    """Yield each person who is named, and the role here; nobody is made up for a role alone."""
    for number, person in enumerate(subject.provider.clinicians, 1):
        if person.name:
            id_ = f"{subject.id}-{number}"
            yield _practitioner(subject, person, id_)
            yield _role(subject, person, id_)


def _practitioner(subject: Subject, person: Clinician, id_: str) -> Resource:
    npi = [{"system": NPI, "value": person.npi}] if person.npi else []
    return known(
        resourceType="Practitioner",
        id=id_,
        meta=subject.meta("ndh-Practitioner"),
        identifier=[{"system": f"{subject.site}data/#person", "value": id_}, *npi],
        active=subject.active,
        name=[{"text": person.name, "_family": UNKNOWN}],
        communication=[{"text": language} for language in person.languages],
        qualification=[
            *({"code": {"text": held.says}} for held in person.credentials),
            *_licenses(person, subject.provider),
            *_boards(person, subject.provider),
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


def _role(subject: Subject, person: Clinician, id_: str) -> Resource:
    return known(
        resourceType="PractitionerRole",
        id=id_,
        meta=subject.meta("ndh-PractitionerRole"),
        active=subject.active,
        practitioner=reference("Practitioner", id_),
        organization=reference("Organization", subject.id),
        healthcareService=[reference("HealthcareService", subject.id)],
        code=[{"text": person.role}] if person.role else [],
        specialty=[
            *([{"text": person.specialty}] if person.specialty else []),
            *(_registered_as(held, subject.provider) for held in person.taxonomies),
        ],
        telecom=telecom(subject.provider.phone, subject.provider.home_page),
    )


def _registered_as(held: Taxonomy, provider: Provider) -> Resource:
    """Return a code of the NUCC; its text says that the holder of the NPI chose it."""
    text = f"NPI registered as: {taxonomy_name(held.code)}"
    coding = {"system": CODE_SYSTEM, "code": held.code}
    return {**_with_provenance(text, held, provider), "coding": [coding]}
