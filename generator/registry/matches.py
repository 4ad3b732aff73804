"""The join: what the registries hold of each person, told as what it is.

An NPI on the exclusion list is an error. The same name there is a question, and so is an NPI that
was found by name alone. No match clears nobody.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.registry.leie import LeieRow
from generator.registry.nppes import NppesRow
from generator.registry.people import LookedUp, folded


class MatchKind(StrEnum):
    """What a match means for the person who reads it, most urgent first."""

    EXCLUDED = "on the exclusion list by NPI"
    DEACTIVATED = "NPI deactivated"
    OTHER_NAME = "NPI of another name"
    NAME_EXCLUDED = "same name on the exclusion list"
    SAME_NPI = "NPI as in the registry"
    ONE_BY_NAME = "one NPI of this name"
    SEVERAL_BY_NAME = "several NPIs of this name"
    UNKNOWN_NPI = "NPI not in the file"


ORDER = tuple(MatchKind)


@dataclass(frozen=True, slots=True)
class Match:
    """What a registry holds of one person: never a fact before somebody has accepted it."""

    person: LookedUp
    kind: MatchKind
    rows: tuple[NppesRow, ...] = ()
    exclusions: tuple[LeieRow, ...] = ()


def wanted_npis(people: Iterable[LookedUp]) -> frozenset[str]:
    """Return the NPIs that profiles name."""
    return frozenset(one.clinician.npi for one in people if one.clinician.npi)


def wanted_last_names(people: Iterable[LookedUp]) -> frozenset[str]:
    """Return the last names, folded, of whoever has no NPI yet."""
    return frozenset(one.key[0] for one in people if one.key and not one.clinician.npi)


def matches(
    people: Sequence[LookedUp],
    rows: Iterable[NppesRow] | None,
    exclusions: Iterable[LeieRow] | None,
) -> list[Match]:
    """Return every match, most urgent first, then by profile; None is a registry not looked at."""
    unordered = [*_in_nppes(people, rows), *_in_leie(people, exclusions)]
    return sorted(
        unordered, key=lambda one: (ORDER.index(one.kind), one.person.path, one.person.line)
    )


def _in_nppes(people: Sequence[LookedUp], rows: Iterable[NppesRow] | None) -> Iterator[Match]:
    if rows is None:
        return
    by_npi: dict[str, NppesRow] = {}
    by_last: dict[str, list[NppesRow]] = defaultdict(list)
    for row in rows:
        by_npi[row.npi] = row
        for last in {folded(row.last), folded(row.other_last)}:
            by_last[last].append(row)
    for person in people:
        if person.clinician.npi:
            yield _of_npi(person, by_npi.get(person.clinician.npi))
        elif person.key:
            yield from _of_name(person, by_last[person.key[0]])


def _of_npi(person: LookedUp, row: NppesRow | None) -> Match:
    if row is None:
        return Match(person, MatchKind.UNKNOWN_NPI)
    if row.deactivated:
        return Match(person, MatchKind.DEACTIVATED, (row,))
    last = person.key[0] if person.key else ""
    is_same = not last or last in {folded(row.last), folded(row.other_last)}
    return Match(person, MatchKind.SAME_NPI if is_same else MatchKind.OTHER_NAME, (row,))


def _of_name(person: LookedUp, rows: Iterable[NppesRow]) -> Iterator[Match]:
    first = person.key[1] if person.key else ""
    excluded = tuple(
        row
        for row in rows
        if folded(row.first) == first
        and not row.deactivated
        and (not person.states or row.state in person.states)
    )
    if excluded:
        kind = MatchKind.ONE_BY_NAME if len(excluded) == 1 else MatchKind.SEVERAL_BY_NAME
        yield Match(person, kind, excluded)


def _in_leie(people: Sequence[LookedUp], exclusions: Iterable[LeieRow] | None) -> Iterator[Match]:
    listed = list(exclusions or ())
    for person in people:
        npi = person.clinician.npi
        by_npi = tuple(row for row in listed if npi and row.npi == npi)
        by_name = tuple(
            row for row in listed if person.key == (folded(row.last), folded(row.first))
        )
        if by_npi:
            yield Match(person, MatchKind.EXCLUDED, exclusions=by_npi)
        elif by_name:
            yield Match(person, MatchKind.NAME_EXCLUDED, exclusions=by_name)
