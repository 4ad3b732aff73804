"""NPPES: the monthly file of all NPIs (V2), read line by line in constant memory.

The layout is the one of https://download.cms.gov/nppes/NPI_Files.html: one header, 330 columns,
every value between double quotes. Columns are found by their names.
"""

import codecs
import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from generator.model.problem import DirectoryError

CHUNK = 4_000_000
LONGEST_ROW = 100_000
"""In bytes; the rows of the file have a few thousand at most."""
CAPITALS, MARKS = bytes(range(256)).upper(), b"'- ."
_NPI = "NPI"
_LAST, _FIRST = "Provider Last Name (Legal Name)", "Provider First Name"
_OTHER = "Provider Other Last Name"
_CITY = "Provider Business Practice Location Address City Name"
_STATE = "Provider Business Practice Location Address State Name"
_CREDENTIAL = "Provider Credential Text"
_GONE, _BACK = "NPI Deactivation Date", "NPI Reactivation Date"
NEEDED = (_NPI, _LAST, _FIRST, _OTHER, _CITY, _STATE, _CREDENTIAL, _GONE, _BACK)
_TAXONOMY = "Healthcare Provider Taxonomy Code_"
_NUMBER, _OF = "Provider License Number_", "Provider License Number State Code_"
TAXONOMIES = 15

HearsBytes = Callable[[int], object]
"""Hears how many bytes were read since it was last told."""


@dataclass(frozen=True, slots=True)
class NppesRow:
    """One NPI with what a person compares: name, place, taxonomies, licenses (state, number)."""

    npi: str
    last: str
    first: str
    other_last: str
    credential: str
    city: str
    state: str
    taxonomies: tuple[str, ...]
    licenses: tuple[tuple[str, str], ...]
    deactivated: date | None


def nppes_rows(
    file: Path, npis: frozenset[str], last_names: frozenset[str], progress: HearsBytes = bool
) -> Iterator[NppesRow]:
    """Yield the rows of wanted NPIs and last names (capitals, letters alone).

    Raises DirectoryError for a file that is not in the layout of NPPES, and OSError.
    """
    with file.open("rb") as lines:
        first = lines.readline(LONGEST_ROW).removeprefix(codecs.BOM_UTF8)
        header = _cells(first)
        at = {name: number for number, name in enumerate(header)}
        if missing := [name for name in NEEDED if name not in at]:
            raise DirectoryError(
                f"{file} is not in the layout of NPPES: it has no column {missing[0]!r}.\n"
                "Take npidata_pfile_....csv out of the monthly file, not the one of its headers."
            )
        if not first.startswith(b'"NPI","'):
            raise _damaged(lines, "its values stand between no quotation marks")
        for line in _wanted(_whole_lines(lines, progress), at, npis, last_names):
            cells = _cells(line)
            if len(cells) != len(header):
                raise _damaged(lines, f"a row has {len(cells)} of {len(header)} values")
            yield _row(cells, at)


def _damaged(file: BinaryIO, why: str) -> DirectoryError:
    """Return why a copy is not read on: whoever is not found in half of it is not cleared."""
    return DirectoryError(
        f"{file.name} is damaged, or another program saved it anew: {why}.\n"
        "Take npidata_pfile_....csv out of the monthly file again, and open it in nothing else."
    )


def _whole_lines(file: BinaryIO, progress: HearsBytes) -> Iterator[bytes]:
    """Yield each row without its line end, a value with a line end in it included."""
    rest = b""
    while chunk := file.read(CHUNK):
        progress(len(chunk))
        *lines, rest = (rest + chunk).split(b"\n")
        held = b""
        for line in lines:
            whole = held + line
            if whole.count(b'"') % 2:
                if len(whole) > LONGEST_ROW:
                    raise _damaged(file, "a quotation mark is not closed")
                held = whole + b"\n"
            else:
                held = b""
                yield whole
        rest = held + rest
        if len(rest) > 2 * LONGEST_ROW:
            raise _damaged(file, "a row does not end")
    if rest:
        yield rest


def _wanted(
    lines: Iterator[bytes], at: dict[str, int], npis: frozenset[str], names: frozenset[str]
) -> Iterator[bytes]:
    """Yield the lines that may be wanted; a glance at the bytes spares taking the rest apart."""
    numbers = frozenset(npi.encode() for npi in npis)
    lasts = frozenset(name.encode() for name in names)
    last, other = at[_LAST], at[_OTHER]
    upto = max(last, other) + 1
    for line in lines:
        if line[1:11] in numbers:
            yield line
        elif lasts:
            cells = line.split(b'","', upto)
            if len(cells) > upto and (
                cells[last].translate(CAPITALS, MARKS) in lasts
                or cells[other].translate(CAPITALS, MARKS) in lasts
            ):
                yield line


def _cells(line: bytes) -> list[str]:
    try:
        return next(csv.reader([line.decode("utf-8", "replace").rstrip("\r\n")]), [])
    except csv.Error:
        return []


def _row(cells: list[str], at: dict[str, int]) -> NppesRow:
    def cell(name: str) -> str:
        return cells[at[name]].strip() if name in at else ""

    numbers = range(1, TAXONOMIES + 1)
    codes = (cell(f"{_TAXONOMY}{number}") for number in numbers)
    licenses = ((cell(f"{_OF}{number}"), cell(f"{_NUMBER}{number}")) for number in numbers)
    return NppesRow(
        cell(_NPI),
        cell(_LAST),
        cell(_FIRST),
        cell(_OTHER),
        cell(_CREDENTIAL),
        cell(_CITY),
        cell(_STATE),
        tuple(dict.fromkeys(code for code in codes if code)),
        tuple(dict.fromkeys(one for one in licenses if all(one))),
        _deactivated(_day(cell(_GONE)), _day(cell(_BACK))),
    )


def _deactivated(gone: date | None, back: date | None) -> date | None:
    return None if gone is None or (back is not None and back >= gone) else gone


def _day(text: str) -> date | None:
    """Return a day as NPPES writes it: month, day, year."""
    try:
        month, day, year = map(int, text.split("/"))
        return date(year, month, day)
    except ValueError:
        return None
