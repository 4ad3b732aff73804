"""Every field can be explained, in the same words as in the schema."""

from typing import Any

import pytest

from generator.model.state import STATES
from generator.schema.fields import SchemaField, fields, fields_named
from generator.schema.profile import provider_schema


def one(name: str) -> SchemaField:
    (found,) = fields_named(name)
    return found


def test_every_field_has_its_sentence() -> None:
    assert len(fields()) > 100
    assert [field.path for field in fields() if not field.description] == []


@pytest.mark.parametrize("key", ["kind", "website", "listing_basis", "prices", "evidence"])
def test_a_field_of_the_file_has_the_words_of_the_schema(key: str) -> None:
    about: dict[str, Any] = provider_schema()["properties"][key]
    found = next(field for field in fields() if field.at == (key,))
    assert found.description == about["description"]


def test_what_a_field_takes_is_told_whole() -> None:
    assert dict(one("locations.state").choices) == STATES
    assert [word for word, _ in one("emergency_plan.answer").choices] == [
        "yes",
        "no",
        "in some cases",
    ]
    assert [word for word, _ in one("prices.approximate").choices] == ["yes", "no"]
    assert one("evidence.url").choices == ()
    assert {"credential", "evidence", "npi"} <= {key for key, _ in one("clinicians").keys}


def test_a_name_that_stands_at_many_places_is_told_at_each() -> None:
    assert {field.path for field in fields_named("licenses.state")} == {"clinicians.licenses.state"}
    assert len(fields_named("note")) > 5
    assert fields_named("nothing") == []


def test_the_whole_profile_lists_its_keys() -> None:
    assert one("profile").keys[0][0] == "name"
