"""Neighbours are neighbours of each other, and nobody is left out."""

from generator.model.state import STATES
from generator.pages.finder.borders import BORDERS

PAIRS = {(one, other) for one, near in BORDERS.items() for other in near.split()}


def test_every_state_and_territory_is_named() -> None:
    assert set(BORDERS) == set(STATES)
    assert {other for _, other in PAIRS} <= set(STATES)


def test_a_border_has_two_sides() -> None:
    assert {(other, one) for one, other in PAIRS} == PAIRS


def test_nobody_is_next_door_to_themselves() -> None:
    assert not [one for one, other in PAIRS if one == other]


def test_the_number_of_land_borders_is_the_known_one() -> None:
    # 107 between states (Four Corners points not counted: 2 less), and 2 of the District.
    assert len(PAIRS) // 2 in range(107, 112)
