"""Default evidence: which parts of a profile rest on `evidence_default` where they name no look.

Those are facts of how a provider works. What a registry or a board must show, what an editor saw,
what a provider claims and what it confirmed name their own look: no default makes them stronger.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.evidence import FactKind, StrictModel
from generator.model.problem import FieldPath

KEY = "evidence_default"


@cache
def rests_on_default(model: type[BaseModel]) -> bool:
    """Return whether a part that names no evidence rests on the default."""
    return (
        issubclass(model, StrictModel)
        and "evidence" in model.model_fields
        and model.fact_kind is FactKind.PRACTICE
        and not model.names_its_own
    )


@cache
def part_under(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    """Return the part that a key of another holds, itself or as the entries of a list."""
    field = model.model_fields.get(key)
    return next(_parts(field.annotation), None) if field else None


def class_at(model: type[BaseModel], at: FieldPath) -> type[BaseModel] | None:
    """Return the part that stands at a place of a file; the number of an entry is passed over."""
    here: type[BaseModel] | None = model
    for step in at:
        here = part_under(here, step) if here and isinstance(step, str) else here
    return here


def name_default(model: type[BaseModel], data: Any, name: str) -> None:
    """Write the name of the default beside every fact in ``data`` that names no evidence."""
    if isinstance(data, list):
        for entry in data:
            name_default(model, entry, name)
    elif isinstance(data, dict):
        for key, value in data.items():
            if inner := part_under(model, key):
                name_default(inner, value, name)
        if data and rests_on_default(model):
            data.setdefault("evidence", name)


def _parts(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for one in get_args(annotation):
        yield from _parts(one)
