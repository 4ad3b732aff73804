"""The CMS asks for what the form asks for: made from one table, so that neither can drift."""

from collections.abc import Iterator
from typing import Any

from generator.form.cms_fields import FILE, KEY, PLACE, Widget, profile_fields
from generator.form.sections import LEFT_OUT
from generator.form.table import table
from generator.schema.fields import fields


def shown(widgets: list[Widget], at: tuple[str, ...] = ()) -> Iterator[tuple[str, Widget]]:
    """Yield each field that people see, with the keys that lead to it."""
    for one in widgets:
        if one["widget"] != "hidden":
            yield ".".join((*at, one["name"])), one
            yield from shown(one.get("fields", []), (*at, one["name"]))


SHOWN = dict(shown(profile_fields()))


def test_each_field_of_the_form_is_asked_once_in_the_order_of_our_files() -> None:
    top = [one["name"] for one in profile_fields()]
    asked = {
        table()["fields"][number]["key"] for one in table()["sections"] for number in one["fields"]
    }
    assert top == [*(key for key in table()["order"] if key in asked), FILE]
    assert asked == {*top} - {FILE}


def test_every_field_of_the_model_is_shown_or_left_out_with_a_reason() -> None:
    known = {field.path for field in fields()}
    names_of_looks = {"evidence.name"}
    assert {*SHOWN} - known == names_of_looks
    hidden = {path.split(".")[0] for path in known - {*SHOWN}}
    assert hidden == {path.split(".")[0] for path in LEFT_OUT}
    assert "flags.reply" not in SHOWN
    assert "flags.rule" in SHOWN


def test_a_choice_has_the_words_of_the_model_with_their_meaning() -> None:
    kinds = {one["value"]: one["label"] for one in SHOWN["kind"]["options"]}
    assert kinds == {
        "clinic": "Clinic",
        "telehealth": "Telehealth",
        "both": "Clinic and telehealth",
    }
    answers = [one["value"] for one in SHOWN["emergency_plan.answer"]["options"]]
    assert answers[:2] == ["yes", "no"]
    assert SHOWN["routes.values"]["multiple"] is True
    assert SHOWN["kind"]["required"] is True
    assert SHOWN["phone"]["required"] is False
    assert SHOWN["emergency_plan.answer"]["required"] is True
    assert SHOWN["emergency_plan.evidence"]["required"] is False


def test_a_text_has_the_pattern_and_the_longest_text_of_the_model() -> None:
    zip_code = SHOWN["locations.zip"]
    good, says = zip_code["pattern"]
    assert good.startswith("^[0-9]{5}")
    assert says.startswith("Accepted: ")
    assert SHOWN["summary"]["maxlength"] == table()["kinds"]["text"]["longest"]


def test_what_a_list_holds_knows_where_it_stood() -> None:
    def hidden(widget: Widget) -> list[Any]:
        return [one["name"] for one in widget["fields"] if one["widget"] == "hidden"]

    assert hidden(SHOWN["evidence"]) == [KEY]
    lists = [one for one in SHOWN.values() if one["widget"] == "list" and "fields" in one]
    assert len(lists) > 5
    assert all(hidden(one) in ([KEY], [PLACE]) for one in lists)
    assert hidden(SHOWN["clinicians.licenses"]) == [PLACE]


def test_no_red_flag_is_taken_out_by_a_form() -> None:
    assert SHOWN["flags"]["allow_remove"] is False
    assert "allow_remove" not in SHOWN["prices"]
