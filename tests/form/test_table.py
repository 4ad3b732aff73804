import json
import re
from collections.abc import Iterator

from generator.form.sections import LEFT_OUT
from generator.form.table import UNSHOWN, table
from generator.schema.fields import fields

TABLE = table()


def paths(numbers: list[int], at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for number in numbers:
        field = TABLE["fields"][number]
        here = (*at, field["key"])
        yield here
        if field["is"] in ("part", "parts", "looks"):
            yield from paths(TABLE["parts"][field["of"]], here)


def in_the_form() -> set[tuple[str, ...]]:
    return {path for one in TABLE["sections"] for path in paths(one["fields"])}


def is_left_out(path: str) -> bool:
    return any(path == one or path.startswith(f"{one}.") for one in LEFT_OUT)


def test_every_field_of_the_model_is_in_the_form_or_left_out_with_a_reason() -> None:
    owed = {field.path for field in fields() if not is_left_out(field.path)}
    assert {".".join(path) for path in in_the_form()} == owed
    assert len(owed) > 250


def test_each_field_has_the_words_of_the_model_and_the_list_that_it_takes() -> None:
    by_path = {field.path: field for field in fields()}
    for section in TABLE["sections"]:
        for number in section["fields"]:
            field = TABLE["fields"][number]
            model = by_path[field["key"]]
            assert field["help"] == model.description.replace("`", "")
            assert field.get("needed", False) == model.is_needed
            if field["is"] == "word":
                assert [word for word, _ in TABLE["lists"][field["words"]]] == [
                    word for word, _ in model.choices
                ]


def test_a_part_that_is_not_shown_is_held_by_nothing_that_is() -> None:
    held = {field["of"] for field in TABLE["fields"] if "of" in field}
    assert not held & set(UNSHOWN)
    assert held - set(TABLE["kinds"]) == set(TABLE["parts"])


def test_the_answer_comes_first_and_its_proof_last() -> None:
    for numbers in TABLE["parts"].values():
        keys = [TABLE["fields"][number]["key"] for number in numbers]
        assert "evidence" not in keys or keys[-1] == "evidence"


def test_what_is_said_has_room_for_what_was_found_and_nothing_of_a_probe() -> None:
    text = json.dumps(TABLE, ensure_ascii=False)
    assert "\u00a7" not in text
    assert re.match(r"\{found\} is answered", TABLE["condition"]["says"])
    assert TABLE["looks"]["says"]["address"]["says"].count("{found}") == 1
