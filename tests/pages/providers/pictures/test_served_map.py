import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.state import STATES
from generator.pages.providers.pictures.served_map import EVERY, ROWS, TERRITORIES, TILE, served_map
from generator.publishing.shell.sources import source
from tests.profiles import provider

SOME = st.lists(st.sampled_from(sorted(STATES)), min_size=2, unique=True)


def map_of(*states: str) -> str:
    served = {"states": list(states), "evidence": "site"}
    return served_map(provider(kind="telehealth", serves=served))


def tiles(drawn: str, kind: str) -> set[tuple[int, int]]:
    """Return the places, row and column, that strokes of one kind cover."""
    found = re.search(f'class="{kind}" d="([^"]*)"', drawn)
    runs = re.findall(r"M(\d+) (\d+)h(\d+)", found[1] if found else "")
    return {
        (int(y) // TILE, int(x) // TILE + n) for x, y, h in runs for n in range(-(-int(h) // TILE))
    }


def where(states: set[str]) -> set[tuple[int, int]]:
    return {
        (row, column)
        for row, codes in enumerate(ROWS)
        for column, code in enumerate(codes.split())
        if code in states
    }


@given(SOME)
def test_filled_is_where_they_treat_people_outline_is_everywhere_else(states: list[str]) -> None:
    drawn = map_of(*states)
    assert tiles(drawn, "full") == where(set(states))
    assert tiles(drawn, "tile") == tiles(drawn, "hole") == where(set(STATES) - set(states))


@given(SOME)
def test_every_tile_has_its_letters_once(states: list[str]) -> None:
    drawn = map_of(*states)
    codes = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawn)).split()
    assert sorted(codes) == sorted(STATES)
    on = re.search(r'<g class="on">(.*)</g>', drawn)
    assert on
    assert sorted(re.findall(r"\b[A-Z]{2}\b", on[1])) == sorted(states)


def test_a_state_stands_where_it_stands_on_the_home_page() -> None:
    css = source("home.css").read_text("utf-8")
    placed = re.findall(r"\.kd-map \.([a-z]{2}) \{ grid-area: (\d+) / (\d+)", css)
    assert len(placed) == len(STATES) - len(TERRITORIES)
    for code, row, column in placed:
        assert where({code.upper()}) == {(int(row) - 1, int(column) - 1)}


def test_no_state_or_territory_is_missing() -> None:
    assert set(STATES) == EVERY


def test_one_state_needs_no_map() -> None:
    assert map_of("CA") == ""
    assert served_map(provider()) == ""


def test_a_clinic_in_two_states_has_its_map() -> None:
    places = [{"city": "Example", "state": code, "evidence": "site"} for code in ("NH", "MA")]
    assert "Filled: the 2 states where" in served_map(provider(locations=places))


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (("CA", "NV"), "the 2 states where they treat people, as listed under Where. Outline"),
        (("CA", "PR"), "the 2 states and territories where"),
        (tuple(STATES), "the 56 states and territories where they treat people, as listed"),
    ],
)
def test_the_words_say_how_many_and_where_they_are_listed(
    states: tuple[str, ...], words: str
) -> None:
    drawn = map_of(*states)
    assert words in drawn
    assert ("Outline" in drawn) is (set(states) != EVERY)
