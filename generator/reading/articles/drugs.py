"""Ketamine and esketamine, which are never each other: which one a text or a source is about."""

import re
from collections.abc import Collection

from generator.model.figure import Figure
from generator.model.source import Source

_NAMES = {"ketamine": "ketamine", "esketamine": "esketamine", "spravato": "esketamine"}
_NAME = re.compile(rf"\b({'|'.join(_NAMES)})\b", re.IGNORECASE)


def drugs_in(text: str) -> frozenset[str]:
    """Return which of the two drugs a text names; a brand counts as its drug."""
    return frozenset(_NAMES[one.lower()] for one in _NAME.findall(text))


def drugs_of(source: Source) -> frozenset[str]:
    """Return which of the two a source is about: as declared, or as its entry names; else none."""
    if source.drugs:
        return frozenset(one.value for one in source.drugs)
    figures = (f"{figure.unit} {figure.of}" for figure in source.figures)
    return drugs_in(" ".join((source.title, source.note or "", *figures)))


def drugs_of_figure(figure: Figure, source: Source) -> frozenset[str]:
    """Return which of the two a figure is of: as it says, or the only one of its source."""
    covered = drugs_of(source)
    return drugs_in(f"{figure.unit} {figure.of}") or (covered if len(covered) == 1 else frozenset())


def other_drug(named: frozenset[str], given: Collection[frozenset[str]]) -> str:
    """Return the drug that all proofs are of, where only the other one is named; else nothing.

    A proof that names no drug, or both, is taken for either.
    """
    if not named or not given or any(len(drugs) != 1 or drugs & named for drugs in given):
        return ""
    return next(iter(next(iter(given))))
