import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from generator.schema.profile import provider_schema
from generator.schema.record import record_schema
from tests.demonstration import demonstration
from tests.pages.data.downloaded import SCHEMA, demo, records

RECORD = record_schema(demonstration())
BASE = "https://directory.example/demo/data/"
REGISTRY: Registry[Any] = Registry().with_resource(
    f"{BASE}provider.schema.json", Resource.from_contents(json.loads(SCHEMA))
)


def validator() -> Draft7Validator:
    return Draft7Validator(RECORD, registry=REGISTRY)


def test_it_is_a_schema_itself_and_finds_the_schema_of_a_profile_beside_it() -> None:
    Draft7Validator.check_schema(RECORD)
    assert RECORD["$id"] == f"{BASE}provider-record.schema.json"
    assert RECORD["properties"]["profile"] == {"$ref": "provider.schema.json"}


@pytest.mark.parametrize("one", records(demo()), ids=lambda one: str(one["id"]))
def test_every_published_provider_is_as_the_schema_says(one: dict[str, object]) -> None:
    validator().validate(one)


@pytest.mark.parametrize(
    "change",
    [
        {"listing": "unlisted"},
        {"criteria": {}},
        {"score": 5},
        {"profile": {"name": "Example A"}},
    ],
)
def test_what_is_not_said_in_it_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        validator().validate({**records(demo())[0], **change})


def test_every_part_has_a_title_for_those_who_make_code_or_pages_of_it() -> None:
    for schema in (record_schema(demonstration()), provider_schema()["definitions"]):
        assert [at for at, part in parts_of(schema) if "title" not in part] == []


def parts_of(schema: Any, at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each part with keys of its own, and where it stands."""
    if isinstance(schema, dict) and schema.get("type") == "object":
        yield at, schema
    for key, inner in schema.items() if isinstance(schema, dict) else ():
        yield from parts_of(inner, f"{at}/{key}")
