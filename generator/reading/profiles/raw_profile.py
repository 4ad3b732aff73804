"""Ways into a profile's data as typed, where any part may be missing or of the wrong shape."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator.model.evidence_default import KEY
from generator.model.problem import FieldPath
from generator.reading.validation.markup_in_text import has_sign

DAYS = frozenset({"seen", "on", "opened", "closed"})
DAY = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
"""What a day or month looks like; whether it is one is told by the model."""


class Trouble(NamedTuple):
    """A problem between parts of a profile, before its place in the file is looked up."""

    at: FieldPath
    code: str
    message: str
    suggestion: str


@dataclass(slots=True)
class Walk:
    """What one walk through a profile finds."""

    proofs: list[tuple[FieldPath, str]] = field(default_factory=list)
    """Every name of evidence beside a fact."""
    days: list[tuple[FieldPath, str]] = field(default_factory=list)
    """Every day on which something is said to have happened."""
    texts: list[tuple[FieldPath, str]] = field(default_factory=list)
    """Every text of more than one word, or with a sign of Markdown."""
    short: set[str] = field(default_factory=set)
    """Every other value."""


def walk(data: Mapping[str, Any]) -> Walk:
    """Return what is in a profile, from one walk through its data."""
    walked = Walk()
    todo: list[tuple[FieldPath, Any]] = [((), data)]
    while todo:
        at, here = todo.pop()
        for key, value in here.items() if isinstance(here, dict) else enumerate(here):
            if _names_evidence((*at, key)):
                walked.proofs += _proofs((*at, key), value)
            elif not isinstance(value, str):
                todo.append(((*at, key), value))
            elif key in DAYS:
                walked.days.append(((*at, key), value))
            elif " " in value or has_sign(value):
                walked.texts.append(((*at, key), value))
            else:
                walked.short.add(value)
    return walked


def _names_evidence(at: FieldPath) -> bool:
    return at == (KEY,) or at[:-1] == ("evidence_of",) or (len(at) > 1 and at[-1] == "evidence")


def entries(data: Mapping[str, Any], key: str) -> Iterator[tuple[FieldPath, dict[str, Any]]]:
    """Yield every entry of a list that holds keys and values, with its place."""
    listed = data.get(key)
    if isinstance(listed, list):
        for index, entry in enumerate(listed):
            if isinstance(entry, dict):
                yield (key, index), entry


def mapping(data: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Return the keys and values under a key, or none."""
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def _proofs(at: FieldPath, value: Any) -> list[tuple[FieldPath, str]]:
    if isinstance(value, str):
        return [(at, value)]
    if not isinstance(value, list):
        return []
    return [((*at, i), name) for i, name in enumerate(value) if isinstance(name, str)]
