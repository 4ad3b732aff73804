"""The small parts that FHIR R4 resources are made of."""

from typing import Any

Resource = dict[str, Any]


def telecom(phone: str | None, website: str | None) -> list[Resource]:
    """Return how somebody is reached, as ContactPoints."""
    contacts = (("phone", phone), ("url", website))
    return [{"system": system, "value": value} for system, value in contacts if value]


def concept(system: str, code: str, display: str) -> Resource:
    """Return one code of a code system, as a CodeableConcept."""
    return {"coding": [{"system": system, "code": code, "display": display}]}


def reference(kind: str, id_: str) -> Resource:
    """Return what refers to another resource by its kind and id."""
    return {"reference": f"{kind}/{id_}"}


def known(**values: Any) -> Resource:
    """Return what has a value: FHIR knows no empty list and no null."""
    return {name: value for name, value in values.items() if value not in (None, [], {})}
