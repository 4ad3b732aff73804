"""What the National Directory's profiles and HL7 Terminology ask for, restated from their sources.

NDH STU1 on US Core 6.1.0: the elements that must be there beyond FHIR itself, the values that are
fixed, and the codes that a required or extensible binding holds, as far as we write any.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.taxonomy import CODE_SYSTEM

PROFILES = {
    "ndh-Organization": {"meta", "active", "type", "name"},
    "ndh-Location": {"meta", "status", "name"},
    "ndh-HealthcareService": {"meta", "active", "category"},
    "ndh-Practitioner": {"meta", "active", "identifier", "name"},
    # US Core's pd-1: a role says how it is reached.
    "ndh-PractitionerRole": {"meta", "active", "telecom"},
    "ndh-Verification": {
        "meta",
        "target",
        "need",
        "statusDate",
        "validationType",
        "validationProcess",
        "failureAction",
        "attestation",
    },
}
FIXED = {"active": True, "status": "active"}
WITH_FIXED_STATUS = {"Location"}
OF_ATTESTATION = {"who", "communicationMethod", "date"}

TERMINOLOGY = {
    "accepting-patients": {
        "newpt": "Accepting new and existing patients",
        "nopt": "Not Accepting",
    },
    "care-service-accessibility": {
        "cultcomp": "cultural competence",
        "handiaccess": "handicap accessible",
        "mobility": "mobility",
    },
    "failure-action": {"none": "None"},
    "ndh-healthcare-service-category": {"behav": "Behavioral Health"},
    "need": {"periodic": "Periodic"},
    "organization-type": {"prov": "Healthcare Provider", "other": "Other"},
    "primary-source-type": {"auth-source": "Authoritative source"},
    "service-delivery-method": {"physical": "Physical", "virtual": "Virtual"},
    "service-provision-conditions": {"disc": "Discounts Available"},
    "validation-process": {
        "primary": "primary source",
        "manual": "Manual",
        "attester": "Attester",
        "extsource": "External source",
    },
    "validation-status": {"successful": "Successful"},
    "validation-type": {"nothing": "Nothing", "primary": "Primary Source"},
    "verificationresult-communication-method": {"manual": "Manual", "portal": "Portal"},
}


def faults(resource: dict[str, Any]) -> Iterator[str]:
    """Yield what the profile that a resource names asks for and it does not have."""
    for profile in resource.get("meta", {}).get("profile", ()):
        name = profile.rsplit("/", 1)[1]
        yield from (f"{name}: no {element}" for element in PROFILES[name] - set(resource))
        if "lastUpdated" not in resource["meta"]:
            yield f"{name}: no meta.lastUpdated"
        yield from _fixed(resource)
    for coding in _codings(resource):
        system = coding["system"].rsplit("/", 1)[1]
        if coding["system"] == CODE_SYSTEM:
            # HL7 publishes no list of the NUCC's codes; the form of a code is all there is to hold.
            if not re.fullmatch("[0-9]{3}[0-9A-Z]{6}X", coding["code"]):
                yield f"not a code of {system}: {coding}"
            continue
        if TERMINOLOGY[system].get(coding["code"]) != coding["display"]:
            yield f"not a code of {system}: {coding}"


def _fixed(resource: dict[str, Any]) -> Iterator[str]:
    for element, value in FIXED.items():
        if element == "status" and resource["resourceType"] not in WITH_FIXED_STATUS:
            continue
        if resource.get(element, value) != value:
            yield f"{element} is not {value}"
    if resource["resourceType"] == "VerificationResult":
        yield from (
            f"attestation: no {key}" for key in OF_ATTESTATION - set(resource["attestation"])
        )
    if resource["resourceType"] == "Practitioner":
        yield from (
            "no family name, nor that it is unknown"
            for one in resource["name"]
            if "_family" not in one
        )


def _codings(thing: Any) -> Iterator[dict[str, str]]:
    if isinstance(thing, dict):
        yield from thing.get("coding", ())
        for value in thing.values():
            yield from _codings(value)
    elif isinstance(thing, list):
        for value in thing:
            yield from _codings(value)
