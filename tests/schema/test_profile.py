import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.model.provider import Provider
from generator.schema.profile import Schema, provider_schema, render
from tests.profiles import profile

VALIDATOR = jsonschema.Draft7Validator(provider_schema())
FOLDERS = (Path("providers"), Path("tests/demo/providers"))
PROFILES = [path for folder in FOLDERS for path in folder.glob("[!_]*.yml")]


class CoreLoader(yaml.CSafeLoader):
    """YAML 1.2's core schema, as an editor's language server reads it."""


CoreLoader.yaml_implicit_resolvers = {}

for tag, pattern in {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}.items():
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), None
    )
# Without these, YAML 1.1 would take 0017 for an octal number.
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def as_an_editor_reads(text: str) -> Any:
    return yaml.load(text, Loader=CoreLoader)  # noqa: S506 - it builds plain data only


def mistakes(**changes: Any) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(profile(**changes))]


def schemas(schema: Schema) -> list[Schema]:
    inside = [
        one for value in schema.values() for one in (value if isinstance(value, list) else [value])
    ]
    return [schema, *(deep for one in inside if isinstance(one, dict) for deep in schemas(one))]


def test_it_is_draft_07_by_itself() -> None:
    schema = provider_schema()
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert {"$id", "$defs"}.isdisjoint(schema)
    assert schema["title"]
    assert schema["description"]


def test_nothing_stands_beside_a_reference_where_draft_07_would_not_see_it() -> None:
    assert [one for one in schemas(provider_schema()) if "$ref" in one and len(one) > 1] == []


def test_every_reference_leads_somewhere() -> None:
    schema = provider_schema()
    names = {one["$ref"] for one in schemas(schema) if isinstance(one.get("$ref"), str)}
    assert names
    assert {f"#/definitions/{name}" for name in schema["definitions"]} >= names


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_an_editor_shows_no_mistake_where_there_is_none(path: Path) -> None:
    data = as_an_editor_reads(path.read_text("utf-8"))
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []


@pytest.mark.parametrize(
    "line",
    [
        "locations: [{city: Example, state: PR, zip: 00601}]",
        "clinicians: [{credential: MD, npi: 1234567893, evidence: page}]",
        "prices: [{service: oral, amount_usd: 450.00, sessions: 6, as_of: 2024, evidence: page}]",
        "clinicians: [{credential: MD, role: 1, evidence: page}]",
        "emergency_plan: {answer: yes, note: true, evidence: [page]}",
        "phone: 4155550100",
    ],
)
def test_what_our_reader_takes_as_text_an_editor_takes_too(line: str) -> None:
    changes = as_an_editor_reads(line)
    assert mistakes(**changes) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"nmae": "Example"}, "'nmae' was unexpected"),
        ({"locations": [{"city": "Example", "stat": "CA"}]}, "'stat' was unexpected"),
        ({"kind": "hospital"}, "'hospital' is not one of"),
        ({"name": None}, "'name' is a required property"),
        ({"phone": {"number": "415"}}, "is not of type"),
        ({"evidence": {"Not A Name": {"seen": "2026-11-10", "method": "phone"}}}, "'Not A Name'"),
        ({"evidence": {"call": {"seen": "11/10/2026", "method": "phone"}}}, "does not match"),
        ({"emergency_plan": {"answer": "maybe", "evidence": "call"}}, "'maybe' is not one of"),
    ],
)
def test_a_mistake_is_seen_while_it_is_typed(changes: dict[str, Any], said: str) -> None:
    assert [message for message in mistakes(**changes) if said in message]


def test_an_empty_value_is_seen_too() -> None:
    data = as_an_editor_reads(
        "name: Example\nkind: clinic\nlisting_basis: public_pages\nsummary:\n"
    )
    assert [error.message for error in VALIDATOR.iter_errors(data)]


def test_every_key_of_the_model_is_there_with_the_words_of_the_model() -> None:
    properties = provider_schema()["properties"]
    assert set(properties) == set(Provider.model_fields)
    for name, field in Provider.model_fields.items():
        if field.description:
            assert properties[name]["description"] == field.description


def test_the_text_is_the_schema_with_short_lists_on_one_line() -> None:
    text = render()
    assert json.loads(text) == provider_schema()
    assert '"enum": ["clinic", "telehealth", "both"]' in text
    assert text.endswith("}\n")
