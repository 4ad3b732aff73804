"""The JSON Schema of a profile, in the dialect that editors' YAML language servers read.

That is draft-07 and YAML 1.2, while our reader keeps every scalar as the text that was typed. So
where the reader takes text, the schema also takes what YAML 1.2 makes of it (a license number of
digits alone), and where the reader refuses an empty value, the schema knows no null.
"""

import json
import re
from functools import cache
from typing import Any

from generator.judging import RED_FLAGS
from generator.model.json_shapes import TYPED
from generator.model.provider import Provider
from generator.schema.evidence_default import with_default_evidence

DIALECT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]

_RED_FLAGS = {
    "enum": [rule.id for rule in RED_FLAGS],
    "enumDescriptions": [rule.title for rule in RED_FLAGS],
}

_SCALAR = r'(?:"[^"\\]*"|true|false)'
_LIST_OF_SCALARS = re.compile(rf"\[\s+({_SCALAR}(?:,\s+{_SCALAR})*)\s+\]")


def render() -> str:
    """Return the schema as it stands in ``schema/provider.schema.json``, a list of words a line."""
    text = json.dumps(provider_schema(), indent=2, ensure_ascii=False)
    return _LIST_OF_SCALARS.sub(_on_one_line, text) + "\n"


@cache
def provider_schema() -> Schema:
    """Return the schema of a file, where one look may stand for every fact that names none.

    It is made once and to be read only.
    """
    return with_default_evidence(strict_schema())


@cache
def strict_schema() -> Schema:
    """Return the schema as the model has it: each fact names its evidence; to be read only.

    Each key tells in its description what the model says it means.
    """
    made = Provider.model_json_schema(ref_template="#/definitions/{model}")
    definitions = made.pop("$defs")
    definitions["Flag"]["properties"]["rule"] |= _RED_FLAGS
    definitions["Change"]["properties"]["cleared"]["anyOf"][0] |= _RED_FLAGS
    names = sorted(definitions)
    described = {name: part["description"] for name, part in definitions.items()}
    return {
        "$schema": DIALECT,
        "title": "Provider profile",
        "description": made.pop("description"),
        **_part(made, described),
        "definitions": {name: _named(name, definitions[name], described) for name in names},
    }


def _on_one_line(match: re.Match[str]) -> str:
    words = re.sub(r",\s+", ", ", match[1])
    return f"[{words}]"


def _part(part: Schema, described: dict[str, str]) -> Schema:
    properties = {name: _property(field, described) for name, field in part["properties"].items()}
    # An editor shows the words of a part in the place of those of the field that holds it.
    kept: Schema = {"required": part["required"]} if "required" in part else {}
    return {**kept, "type": "object", "additionalProperties": False, "properties": properties}


def _named(name: str, part: Schema, described: dict[str, str]) -> Schema:
    """Return a part that fields hold; a bare value or a foreign key there is told what it takes."""
    made = _part(part, described)
    keys_named = f"These keys belong here, a line each: {', '.join(made['properties'])}."
    title = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).capitalize()
    return {"title": title, **made, "errorMessage": keys_named}


def _property(field: Schema, described: dict[str, str]) -> Schema:
    shape = _shape(field)
    description = field.get("description") or described.get(_target(shape), "")
    if "$ref" in shape:
        # Draft-07 reads nothing beside a $ref.
        shape = {"allOf": [shape]}
    return {"description": description, **shape} if description else shape


def _shape(field: Schema) -> Schema:
    """Return what a value must be, without null, default, and the title made from the key."""
    if "anyOf" in field:
        options = [_shape(schema) for schema in field["anyOf"] if schema != {"type": "null"}]
        return options[0] if len(options) == 1 else {"anyOf": options}
    left_out = {"default", "description", "title"}
    shape = {key: value for key, value in field.items() if key not in left_out}
    if "items" in shape:
        shape["items"] = _shape(shape["items"])
    if "patternProperties" in shape:
        shape["additionalProperties"] = False
    if shape.get("type") == "string" and not shape.keys() & {"enum", "format", "pattern"}:
        shape["type"] = list(TYPED)
    return shape


def _target(shape: Schema) -> str:
    """Return the name of the part that a value, or each entry of a list, is made of."""
    here = shape.get("items", shape)
    here = next(iter(here.get("patternProperties", {}).values()), here)
    return str(here.get("$ref", "")).rpartition("/")[2]
