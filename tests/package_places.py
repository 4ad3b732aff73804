"""What the package of ZIP codes says, in the form of the files that the finder ships."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import zipcodes

from generator.model.state import STATES
from generator.pages.finder.points import file_of

STEPS_IN_A_DEGREE = 50  # As in places.js: about a mile, in a ZIP that is often ten miles wide.
# Three nations in free association with the US have ZIP codes too. Guam is no neighbour of theirs.
ASSOCIATED = {
    "FM": "Federated States of Micronesia",
    "MH": "Marshall Islands",
    "PW": "Palau",
}
KNOWN = STATES | ASSOCIATED
MADE_FROM = (
    f"Rounded points from the package zipcodes {zipcodes.__version__}: see places.LICENSE.txt"
)

Zip = dict[str, Any]


@cache
def zips() -> tuple[Zip, ...]:
    """Return every ZIP in use but those of ships and bases abroad, in order."""
    everywhere = zipcodes.list_all()  # type: ignore[no-untyped-call]
    used = (one for one in everywhere if one["active"] and one["state"] in KNOWN)
    return tuple(sorted(used, key=lambda one: one["zip_code"]))


@cache
def by_state() -> dict[str, list[Zip]]:
    found: dict[str, list[Zip]] = {code: [] for code in KNOWN}
    for one in zips():
        found[one["state"]].append(one)
    return found


def point(one: Zip) -> tuple[int, int]:
    return round(float(one["lat"]) * STEPS_IN_A_DEGREE), round(
        float(one["long"]) * STEPS_IN_A_DEGREE
    )


def steps(numbers: Iterable[int]) -> str:
    """Return each number as the step from the one before: that takes half the room."""
    return " ".join(str(new - old) for old, new in pairwise([0, *numbers]))


def zip_file(digit: str) -> str:
    """Return the text of places-0.json and so on: for each state its ZIPs that start so."""
    columns = {
        code: [
            steps(int(one["zip_code"]) for one in found),
            steps(point(one)[0] for one in found),
            steps(point(one)[1] for one in found),
        ]
        for code, every in by_state().items()
        if (found := [one for one in every if one["zip_code"][0] == digit])
    }
    return written({"about": MADE_FROM, "zips": columns})


def town_file(first: str) -> str:
    """Return the text of towns-a.json and so on: for each state the step to a ZIP, and its town.

    Most towns have the ZIP after that of the town before, so a step of one is not written.
    """
    towns = {
        code: ",".join(stepped(named))
        for code, found in towns_by_file().items()
        if (named := found.get(f"towns-{first}"))
    }
    return written({"about": MADE_FROM, "states": KNOWN, "towns": towns})


@cache
def towns_by_file() -> dict[str, dict[str, list[tuple[int, str]]]]:
    """Return the towns of each state, by the name of their file."""
    told: dict[str, dict[str, list[tuple[int, str]]]] = {}
    for code, found in by_state().items():
        told[code] = defaultdict(list)
        for pair in middles(found):
            told[code][file_of(pair[1])].append(pair)
    return told


FILES = {f"places-{digit}": lambda digit=digit: zip_file(digit) for digit in "0123456789"} | {
    f"towns-{first}": lambda first=first: town_file(first)
    for first in "0abcdefghijklmnopqrstuvwxyz"
}


def written(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), indent=0) + "\n"


def stepped(towns: list[tuple[int, str]]) -> Iterator[str]:
    before = 0
    for number, name in towns:
        is_plain = number - before == 1 and not name[0].isdigit()
        yield name if is_plain else f"{number - before} {name}"
        before = number


def middles(found: list[Zip]) -> list[tuple[int, str]]:
    """Return each town of a state with the ZIP in its middle; other names only of no town."""
    towns: dict[str, list[Zip]] = defaultdict(list)
    others: dict[str, list[Zip]] = defaultdict(list)
    for one in found:
        towns[one["city"]].append(one)
        for name in in_full(one):
            others[name].append(one)
    return sorted((middle(at), name) for name, at in (others | towns).items())


def in_full(one: Zip) -> list[str]:
    """Return the other names that people may use, without the post office's abbreviations."""
    names = [one["city"], *one["acceptable_cities"]]
    return [name for name in names[1:] if not any(shortens(name, other) for other in names)]


def shortens(short: str, long: str) -> bool:
    """Return whether a name is another one with letters left out: E Longmeadow, Gt Barrington."""
    words, whole = short.split(), long.split()
    return short != long and len(words) == len(whole) and all(map(_leaves_out, words, whole))


def _leaves_out(word: str, whole: str) -> bool:
    letters = iter(whole.lower())
    return word[0] == whole[0] and all(letter in letters for letter in word.lower())


def middle(at: list[Zip]) -> int:
    lat, lon = (sum(point(one)[axis] for one in at) / len(at) for axis in (0, 1))
    nearest = min(at, key=lambda one: (point(one)[0] - lat) ** 2 + (point(one)[1] - lon) ** 2)
    return int(nearest["zip_code"])
