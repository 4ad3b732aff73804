"""Geocoding: about where a clinic lies, looked up in the files of places that the finder ships.

Points are whole fiftieths of a degree, latitude first: about a mile, in a ZIP that is often ten
miles wide. The package ``zipcodes`` says where each lies; see ``places/places.LICENSE.txt``.
"""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import Any

from generator.facts.zip_codes import states_of
from generator.model.collation import words_in
from generator.model.location import Location

Point = tuple[int, int]
SHORT = {
    "st": "saint",
    "ste": "sainte",
    "mt": "mount",
    "ft": "fort",
    "pt": "point",
    "n": "north",
    "s": "south",
    "e": "east",
    "w": "west",
}
"""Words of towns that have two spellings; ``places.js`` holds the same."""


def key_of(town: str) -> str:
    """Return the form that a town is looked up by: ``St. Louis`` and ``Saint Louis`` are one."""
    return "".join(SHORT.get(word, word) for word in words_in(town))


def file_of(town: str) -> str:
    """Return the name of the file that holds a town, by its first letter; digits share one."""
    first = key_of(town)[:1]
    return f"towns-{first if first.isalpha() else '0'}"


def point_of(location: Location) -> Point | None:
    """Return the point of a clinic's ZIP, else that of its town or metro area, else None."""
    if location.zip and location.state in states_of(location.zip):
        return _zips(location.zip[0], location.state).get(int(location.zip[:5]))
    town = location.city or (location.area or "").removeprefix("Greater ")
    number = _towns(file_of(town), location.state) if town else {}
    zip_code = number.get(key_of(town))
    return None if zip_code is None else _zips(f"{zip_code:05}"[0], location.state).get(zip_code)


@cache
def middle_of(state: str) -> Point | None:
    """Return the mean of a state's ZIP points: where a clinic of an unknown town may lie."""
    points = [one for digit in "0123456789" for one in _zips(digit, state).values()]
    if not points:
        return None
    lats, lons = zip(*points, strict=True)
    return round(sum(lats) / len(points)), round(sum(lons) / len(points))


@cache
def _zips(digit: str, state: str) -> dict[int, Point]:
    columns = _file(f"places-{digit}")["zips"].get(state)
    if columns is None:
        return {}
    numbers, lats, lons = (accumulate(map(int, column.split())) for column in columns)
    return dict(zip(numbers, zip(lats, lons, strict=True), strict=True))


@cache
def _towns(name: str, state: str) -> dict[str, int]:
    """Return the ZIP in the middle of each town; of two spellings the first one counts."""
    numbers: dict[str, int] = {}
    for town, number in _numbered(_file(name)["towns"].get(state, "")):
        numbers.setdefault(key_of(town), number)
    return numbers


def _numbered(text: str) -> Iterator[tuple[str, int]]:
    number = 0
    for one in filter(None, text.split(",")):
        step, _, name = one.partition(" ")
        has_step = step.isdigit() and bool(name)
        number += int(step) if has_step else 1
        yield (name if has_step else one), number


@cache
def _file(name: str) -> dict[str, Any]:
    path = files("generator.pages.finder").joinpath("places", f"{name}.json")
    kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return kept or {"zips": {}, "towns": {}}
