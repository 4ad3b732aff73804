"""Provenance of each fact, as the VerificationResult of FHIR R4 by the National Directory.

One resource for each fact of a profile that names evidence: what it is of, how it was learned, on
which day and whose word it is. Only a look of ours at an official registry that keeps such facts is
*validated*: FHIR means by that a check against the source itself. All else is *attested*.
"""

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.facts.hosts import registry_at
from generator.facts.provenance import WEAKEST_FIRST, grounds, looks
from generator.facts.service_area import clinics
from generator.model.finding import Look, Provenance
from generator.model.problem import FieldPath
from generator.model.provider import Provider
from generator.model.vocabulary import Method
from generator.pages.data.fhir import GUIDE, Resource, Subject, concept, known, reference

METHOD = "verificationresult-communication-method"
SERVICE = "HealthcareService"
# Where a fact stands in a resource, as FHIRPath. What is not here has no place in FHIR.
PLACES = {
    "name": ("Organization", "name"),
    "also_known_as": ("Organization", "alias"),
    "phone": ("Organization", "telecom.where(system='phone')"),
    "website": ("Organization", "telecom.where(system='url')"),
    "summary": ("Organization", f"extension('{GUIDE}/base-ext-org-description')"),
    "status": ("Organization", "active"),
    "kind": (SERVICE, f"extension('{GUIDE}/base-ext-delivery-method')"),
    "accepting_new_patients": (SERVICE, f"extension('{GUIDE}/base-ext-newpatients')"),
    "routes": (SERVICE, "type"),
    "specialties": (SERVICE, "specialty"),
    "languages": (SERVICE, "communication"),
    "hours": (SERVICE, "availableTime"),
    "eligibility": (SERVICE, "eligibility"),
    "discounts": (SERVICE, "serviceProvisionCode"),
    "serves": (SERVICE, "coverageArea"),
}
PROCESS = {
    Method.REGISTRY: ("primary", "primary source"),
    Method.DOCUMENT: ("manual", "Manual"),
    Method.PHONE: ("manual", "Manual"),
    Method.WEBSITE: ("extsource", "External source"),
    Method.COPY: ("extsource", "External source"),
    Method.PROVIDER: ("attester", "Attester"),
}


class _Proved(NamedTuple):
    """A fact by its path in the profile, every look at it, and the one that counts most."""

    at: FieldPath
    seen: tuple[Look, ...]
    best: Look


def verifications(subject: Subject) -> Iterator[Resource]:
    """Yield one resource for each fact that names evidence, by its JSON Pointer in the profile."""
    for at, ground in grounds(subject.provider):
        seen = looks(ground, subject.provider)
        if seen:
            best = max(seen, key=lambda look: (WEAKEST_FIRST.index(look.provenance), _day(look)))
            yield _verification(subject, _Proved(at, seen, best))


def _day(look: Look) -> date:
    return look.evidence.seen.day


def _verification(subject: Subject, fact: _Proved) -> Resource:
    pointer = "/" + "/".join(map(str, fact.at))
    target, pointed_at = _target(fact.at, subject)
    primary = [source for look in fact.seen if (source := _primary_source(look, subject.provider))]
    on = str(fact.best.evidence.seen)
    against = ("primary", "Primary Source") if primary else ("nothing", "Nothing")
    return known(
        resourceType="VerificationResult",
        id=f"{subject.id}-{hashlib.sha256(pointer.encode()).hexdigest()[:12]}",
        meta=subject.meta("ndh-Verification"),
        extension=[
            {"url": f"{subject.site}data/#fact", "valueString": pointer},
            {"url": f"{subject.site}data/#provenance", "valueString": str(fact.best.provenance)},
        ],
        target=[target],
        targetLocation=[pointed_at] if pointed_at else [],
        need=concept("need", "periodic", "Periodic"),
        status="validated" if primary else "attested",
        statusDate=on,
        validationType=concept("validation-type", *against),
        validationProcess=_processes(fact.seen),
        lastPerformed=on,
        failureAction=concept("failure-action", "none", "None"),
        primarySource=primary,
        attestation={
            "who": reference("Organization", _who(fact.best, subject.id)),
            "communicationMethod": concept(METHOD, "manual", "Manual"),
            "date": on,
        },
    )


def _target(at: FieldPath, subject: Subject) -> tuple[Resource, str]:
    """Return the resource that a fact is of, and where in it, as FHIRPath or nothing."""
    provider, id_, kind = subject.provider, subject.id, str(at[0])
    if kind == "clinicians" and provider.clinicians[int(at[1])].name:
        part = "qualification" if len(at) > 2 else "name"
        return reference("Practitioner", f"{id_}-{int(at[1]) + 1}"), f"Practitioner.{part}"
    if kind == "locations" and clinics(provider):
        part = "hoursOfOperation" if "hours" in at else "address"
        return reference("Location", f"{id_}-{int(at[1]) + 1}"), f"Location.{part}"
    resource, path = PLACES.get(kind, ("Organization", ""))
    return reference(resource, id_), f"{resource}.{path}" if path else ""


def _who(best: Look, id_: str) -> str:
    """Return who stands for the fact: the provider for its own word, we for all else."""
    return id_ if best.provenance is Provenance.PROVIDER_SAYS else "directory"


def _processes(seen: tuple[Look, ...]) -> list[Resource]:
    """Return how it was learned, each way once."""
    ways = dict.fromkeys(PROCESS[look.evidence.method] for look in seen)
    return [concept("validation-process", code, display) for code, display in ways]


def _primary_source(look: Look, provider: Provider) -> Resource | None:
    """Return the registry that a look checked against, where it counts as checked by us."""
    if look.evidence.method is not Method.REGISTRY or look.provenance is not Provenance.WE_CHECKED:
        return None
    registry = registry_at(look.evidence.url, provider.home_page)
    return {
        "who": {"display": registry.name if registry else look.evidence.url},
        "type": [concept("primary-source-type", "auth-source", "Authoritative source")],
        "communicationMethod": [concept(METHOD, "portal", "Portal")],
        "validationStatus": concept("validation-status", "successful", "Successful"),
        "validationDate": str(look.evidence.seen),
    }
