"""The small parts that FHIR R4 resources are made of, and where their profiles and codes live.

Profiles: the National Directory of Healthcare Providers and Services (HL7, NDH STU1). Codes: HL7
Terminology, where that guide takes them from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.model.provider import Provider

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


def reference(type_: str, id_: str) -> Resource:
    """Return what refers to another resource by its type and id."""
    return {"reference": f"{type_}/{id_}"}


def known(**values: Any) -> Resource:
    """Return what has a value: FHIR knows no empty list and no null."""
    return {name: value for name, value in values.items() if value not in (None, [], {})}


@dataclass(frozen=True, slots=True)
class Subject:
    """The provider that resources are about: its id there, our site, and its youngest day.

    ``active`` is whether it is open and listed: a profile of the guide allows nobody else, so the
    resources of others name none.
    """

    provider: Provider
    id: str
    site: str
    day: date | None
    active: bool

    def meta(self, profile: str, tags: Sequence[Resource] = ()) -> Resource:
        """Return the day of the last change and the profile; each profile asks for both."""
        claims = self.active and self.day is not None
        return known(
            lastUpdated=f"{self.day}T00:00:00Z" if self.day else None,
            profile=[f"{GUIDE}/{profile}"] if claims else [],
            tag=[*tags],
        )
