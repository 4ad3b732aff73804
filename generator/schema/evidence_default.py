"""What the schema asks where a profile has no default evidence: each fact names its own."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.model.evidence_default import KEY, class_at, rests_on_default
from generator.model.provider import Provider


def with_default_evidence(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a strict schema so that facts need name no evidence where `evidence_default` does.

    JSON Schema sees a part by itself, so what is asked of the whole file is laid over it.
    """
    named = schema["definitions"]
    asked = _asked(schema, named, ())
    eased = {name: _eased(part, name) for name, part in named.items()}
    return {
        **{key: value for key, value in schema.items() if key != "definitions"},
        "if": {"required": [KEY]},
        "else": asked,
        "definitions": eased,
    }


def _eased(part: dict[str, Any], name: str) -> dict[str, Any]:
    if name not in resting():
        return part
    needed = [key for key in part.get("required", ()) if key != "evidence"]
    kept = {key: value for key, value in part.items() if key != "required"}
    return {**({"required": needed} if needed else {}), **kept}


@cache
def resting() -> frozenset[str]:
    """Return the names of the parts that rest on the default where they name no evidence."""
    return frozenset(part.__name__ for part in _parts(Provider) if rests_on_default(part))


def _parts(part: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for key in part.model_fields:
        if inner := class_at(part, (key,)):
            yield inner
            yield from _parts(inner)


def _asked(part: dict[str, Any], named: dict[str, Any], at: tuple[str, ...]) -> dict[str, Any]:
    """Return what a part asks besides its keys: evidence for it, and for the facts in it."""
    here = class_at(Provider, at)
    is_asked = "evidence" in part.get("required", ()) and here and rests_on_default(here)
    inside = {}
    for key, field in part["properties"].items():
        target = named.get(_name(field.get("items", field)))
        if target and (asked := _asked(target, named, (*at, key))):
            inside[key] = {"items": asked} if "items" in field else asked
    return {
        **({"required": ["evidence"]} if is_asked else {}),
        **({"properties": inside} if inside else {}),
    }


def _name(shape: dict[str, Any]) -> str:
    return str(shape.get("allOf", [shape])[0].get("$ref", "")).rpartition("/")[2]
