"""The places that the finder looks up: what the package says, in little room, for every state."""

import gzip
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
import zipcodes

from generator.model.location import Location
from generator.model.state import STATES
from generator.publishing.shell.sources import source
from generator.reading.profiles.providers import read_providers
from tests.demonstration import DEMO
from tests.today import TODAY

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


def zip_file() -> str:
    """Return the text of places.json: for each state its ZIPs, latitudes and longitudes."""
    columns = {
        code: [
            steps(int(one["zip_code"]) for one in found),
            steps(point(one)[0] for one in found),
            steps(point(one)[1] for one in found),
        ]
        for code, found in by_state().items()
    }
    return written({"about": MADE_FROM, "states": KNOWN, "zips": columns})


def town_file() -> str:
    """Return the text of towns.json: for each state the step to the next ZIP, and its town.

    Most towns have the ZIP after that of the town before, so a step of one is not written.
    """
    towns = {code: ",".join(stepped(middles(found))) for code, found in by_state().items()}
    return written({"about": MADE_FROM, "towns": towns})


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


@pytest.mark.parametrize(("name", "made"), [("places", zip_file), ("towns", town_file)])
def test_the_file_says_what_the_package_says(name: str, made: Any) -> None:
    kept = source(f"{name}.json")
    if os.environ.get("UPDATE_PLACES"):
        kept.write_text(made(), encoding="utf-8", newline="\n")
    assert kept.read_text(encoding="utf-8") == made(), "UPDATE_PLACES=1 renews it"


def test_zips_and_towns_together_take_no_longer_than_a_picture() -> None:
    sizes = [
        len(gzip.compress(source(f"{name}.json").read_bytes(), 9)) for name in ("places", "towns")
    ]
    assert sizes[0] <= 100_000
    assert sum(sizes) <= 270_000


def test_every_state_and_territory_has_its_places() -> None:
    data = json.loads(source("places.json").read_text(encoding="utf-8"))
    towns = json.loads(source("towns.json").read_text(encoding="utf-8"))
    for code in STATES:
        assert data["states"][code] == STATES[code]
        assert data["zips"][code][0], code
        assert towns["towns"][code], code


def test_every_town_stands_at_a_zip_of_its_state() -> None:
    for found in by_state().values():
        known = {int(one["zip_code"]) for one in found}
        for number, name in middles(found):
            assert number in known
            assert "," not in name


def test_the_licence_of_the_places_stands_beside_them() -> None:
    words = source("places.LICENSE.txt").read_text(encoding="utf-8")
    assert "The MIT License" in words
    assert 'THE SOFTWARE IS PROVIDED "AS IS"' in words


def listed_places() -> list[Location]:
    return [place for one in read_providers(DEMO, TODAY)[0] for place in one.provider.locations]


def test_every_zip_of_a_profile_is_known_in_its_state() -> None:
    known = {one["zip_code"]: one["state"] for one in zips()}
    printed = {place.zip[:5]: place.state for place in listed_places() if place.zip}
    assert printed
    assert {code: known.get(code) for code in printed} == printed


def test_every_town_of_a_profile_is_known_in_its_state() -> None:
    known = {code: {name for _, name in middles(found)} for code, found in by_state().items()}
    missing = [p for p in listed_places() if p.city and p.city not in known[p.state]]
    assert missing == []
