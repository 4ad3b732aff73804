"""The places that the finder looks up: what the package says, in little room, for every state."""

import gzip
import json
import os
from pathlib import Path

import pytest

from generator.model.location import Location
from generator.model.state import STATES
from generator.pages.finder.points import point_of
from generator.publishing.shell.sources import source
from generator.reading.profiles.providers import read_providers
from tests.demonstration import DEMO
from tests.package_places import FILES, by_state, middles, point, zips
from tests.today import TODAY


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_the_file_says_what_the_package_says(name: str) -> None:
    made = FILES[name]()
    if os.environ.get("UPDATE_PLACES"):
        Path("generator/pages/finder/places", f"{name}.json").write_text(
            made, encoding="utf-8", newline="\n"
        )
    kept = source(f"{name}.json").read_text(encoding="utf-8")
    assert kept == made, "UPDATE_PLACES=1 renews it"


def test_no_other_file_of_places_is_published() -> None:
    kept = {path.stem for path in Path("generator/pages/finder").rglob("*.json")}
    assert kept == set(FILES)


def size(name: str) -> int:
    return len(gzip.compress(source(f"{name}.json").read_bytes(), 9))


def test_a_zip_costs_a_small_picture_and_a_town_two() -> None:
    zip_sizes = {name: size(name) for name in FILES if name.startswith("places-")}
    town_sizes = {name: size(name) for name in FILES if name.startswith("towns-")}
    assert max(zip_sizes.values()) <= 20_000
    assert max(town_sizes.values()) + max(zip_sizes.values()) <= 40_000


def test_every_state_and_territory_has_its_places() -> None:
    for code, name in STATES.items():
        first = json.loads(source("towns-a.json").read_text(encoding="utf-8"))
        assert first["states"][code] == name
        found = by_state()[code]
        assert found
        assert point_of(Location(state=code, zip=found[0]["zip_code"])) == point(found[0])


@pytest.mark.slow
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


@pytest.mark.slow
def test_every_town_of_a_profile_is_known_in_its_state() -> None:
    known = {code: {name for _, name in middles(found)} for code, found in by_state().items()}
    missing = [p for p in listed_places() if p.city and p.city not in known[p.state]]
    assert missing == []
