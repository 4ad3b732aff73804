"""The small parts that FHIR R4 resources are made of, and where their profiles and codes live.

Profiles: the National Directory of Healthcare Providers and Services (HL7, NDH STU1). Codes: HL7
Terminology, where that guide takes them from.
"""

from datetime import date
from typing import Any

Resource = dict[str, Any]

GUIDE = "http://hl7.org/fhir/us/ndh/StructureDefinition"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem"


def telecom(phone: str | None, website: str | None) -> list[Resource]:
    """Return how somebody is reached, as ContactPoints."""
    contacts = (("phone", phone), ("url", website))
    return [{"system": system, "value": value} for system, value in contacts if value]


def concept(system: str, code: str, display: str) -> Resource:
    """Return one code of a code system of HL7 Terminology, as a CodeableConcept."""
    return {"coding": [{"system": f"{TERMINOLOGY}/{system}", "code": code, "display": display}]}


def reference(kind: str, id_: str) -> Resource:
    """Return what refers to another resource by its kind and id."""
    return {"reference": f"{kind}/{id_}"}


def known(**values: Any) -> Resource:
    """Return what has a value: FHIR knows no empty list and no null."""
    return {name: value for name, value in values.items() if value not in (None, [], {})}


def meta(
    profile: str, day: date | None, *, active: bool, tags: list[Resource] | None = None
) -> Any:
    """Return the day of the last change and the profile; each profile asks for both.

    A profile of the guide allows nobody who is closed or withheld, so those name none.
    """
    claims = active and day is not None
    return known(
        lastUpdated=f"{day}T00:00:00Z" if day else None,
        profile=[f"{GUIDE}/{profile}"] if claims else [],
        tag=tags,
    )
