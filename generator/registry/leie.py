"""LEIE: the federal list of excluded people and businesses (UPDATED.csv of the OIG), row by row."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.registry.people import folded

NEEDED = ("LASTNAME", "FIRSTNAME", "NPI", "CITY", "STATE", "EXCLTYPE", "EXCLDATE", "REINDATE")
NO_NPI, NO_DAY = "0000000000", "00000000"


@dataclass(frozen=True, slots=True)
class LeieRow:
    """One exclusion that is in force: a name is many people's, an NPI is one's."""

    npi: str
    last: str
    first: str
    city: str
    state: str
    since: str
    """Year, month and day as the list prints them, like 20260115."""
    reason: str
    """The section of the law, like 1128a1."""


def leie_rows(
    file: Path, npis: frozenset[str], names: frozenset[tuple[str, str]]
) -> Iterator[LeieRow]:
    """Yield the exclusions in force of wanted NPIs, and of wanted last and first names (folded).

    Raises DirectoryError for a file that is not in the layout of the list, and OSError.
    """
    try:
        yield from _wanted(file, npis, names)
    except csv.Error as error:
        raise DirectoryError(
            f"{file} is damaged, or another program saved it anew: {error}.\n"
            "Take UPDATED.csv from https://oig.hhs.gov/exclusions/exclusions_list.asp again."
        ) from None


def _wanted(
    file: Path, npis: frozenset[str], names: frozenset[tuple[str, str]]
) -> Iterator[LeieRow]:
    with file.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        rows = csv.DictReader(lines)
        missing = [name for name in NEEDED if name not in (rows.fieldnames or ())]
        if missing:
            raise DirectoryError(
                f"{file} is not in the layout of the LEIE: it has no column {missing[0]!r}.\n"
                "Take UPDATED.csv from https://oig.hhs.gov/exclusions/exclusions_list.asp."
            )
        for row in rows:
            if (row["REINDATE"] or NO_DAY) != NO_DAY:
                continue
            npi = (row["NPI"] or "").strip()
            name = folded(row["LASTNAME"] or ""), folded(row["FIRSTNAME"] or "")
            if (npi != NO_NPI and npi in npis) or name in names:
                yield _row(row)


def _row(row: dict[str, str]) -> LeieRow:
    given = {name: (row[name] or "").strip() for name in NEEDED}
    return LeieRow(
        "" if given["NPI"] == NO_NPI else given["NPI"],
        given["LASTNAME"],
        given["FIRSTNAME"],
        given["CITY"],
        given["STATE"],
        given["EXCLDATE"],
        given["EXCLTYPE"],
    )
