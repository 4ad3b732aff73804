"""A document's data put right: a mapping found in it, a key taken out, a problem forgotten."""

from typing import Any

from generator.model.problem import FieldPath
from generator.reading.strict_yaml.positions import Branch, Document

Mapping = dict[str, Any]


def mapping_at(document: Document, location: FieldPath) -> tuple[Mapping, Branch | None]:
    """Return the mapping at a location and its places, or nothing where there is none."""
    data: Any = document.data
    positions: Any = document.root
    for step in location:
        if step == "[key]" or not isinstance(positions, Branch) or step not in positions.values:
            return {}, None
        data, positions = data[step], positions.values[step]
    return (
        (data, positions)
        if isinstance(data, dict) and isinstance(positions, Branch)
        else ({}, None)
    )


def drop(here: Mapping, branch: Branch, key: str) -> None:
    """Take a key and its places out."""
    del here[key]
    branch.keys.pop(key, None)
    branch.values.pop(key, None)


def forget(document: Document, position: tuple[int, int]) -> None:
    """Take out what was noted at a place: it followed from the slip."""
    document.problems[:] = [
        problem for problem in document.problems if (problem.line, problem.column) != position
    ]
