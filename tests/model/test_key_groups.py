"""A new key joins its neighbor, and what is listed stays where it was listed."""

import pytest

from generator.model.key_groups import beside_neighbors

LISTED = {"place": ("locations", "hours"), "care": ("routes",)}


@pytest.mark.parametrize(
    ("order", "place", "care"),
    [
        ("locations hours routes", "locations hours", "routes"),
        ("locations parking hours routes", "locations parking hours", "routes"),
        ("locations hours routes parking lift", "locations hours", "routes parking lift"),
        ("routes parking locations hours", "locations hours", "routes parking"),
        ("hours secret parking routes locations", "locations hours parking", "routes"),
    ],
)
def test_a_key_without_an_entry_stands_behind_the_one_before_it(
    order: str, place: str, care: str
) -> None:
    groups = beside_neighbors(LISTED, {"secret"}, order.split())
    assert groups == {"place": (*place.split(),), "care": (*care.split(),)}
    assert LISTED["place"] == ("locations", "hours")


def test_the_first_of_all_must_be_listed() -> None:
    with pytest.raises(KeyError):
        beside_neighbors(LISTED, (), ["new", "hours"])
