import json

from generator.calling.places import NAMED
from generator.calling.questions import QUESTIONS
from generator.calling.table import table


def test_the_table_is_plain_data() -> None:
    found = json.loads(json.dumps(table()))
    assert [one["id"] for one in found["questions"]] == [one.id for one in QUESTIONS]


def test_what_is_asked_of_a_place_has_room_for_its_name() -> None:
    placed = table()["placed"]
    assert set(placed) == {one.id for one in QUESTIONS if one.by_place}
    assert all(NAMED in one["ask"] and NAMED in one["paths"][one["key"]] for one in placed.values())
