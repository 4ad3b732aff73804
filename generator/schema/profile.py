"""The JSON Schema of a profile, in the dialect that editors' YAML language servers read.

That is draft-07 and YAML 1.2, while our reader keeps every scalar as the text that was typed. So
where the reader takes text, the schema also takes what YAML 1.2 makes of it (a license number of
digits alone), and where the reader refuses an empty value, the schema knows no null.
"""

import json
import re
from typing import Any

from generator.model.provider import Provider

DIALECT = "http://json-schema.org/draft-07/schema#"
TYPED = ["string", "number", "boolean"]
"""What the text of one scalar can be to a YAML 1.2 reader."""

Schema = dict[str, Any]


_SCALAR = r'(?:"[^"\\]*"|true|false)'
_LIST_OF_SCALARS = re.compile(rf"\[\s+({_SCALAR}(?:,\s+{_SCALAR})*)\s+\]")


def render() -> str:
    """Return the schema as it stands in ``schema/provider.schema.json``, a list of words a line."""
    text = json.dumps(provider_schema(), indent=2, ensure_ascii=False)
    return _LIST_OF_SCALARS.sub(_on_one_line, text) + "\n"


def provider_schema() -> Schema:
    """Return the schema, with a description wherever the model or one of its parts has one."""
    made = Provider.model_json_schema(ref_template="#/definitions/{model}")
    definitions = made.pop("$defs")
    described = {name: part["description"] for name, part in definitions.items()}
    return {
        "$schema": DIALECT,
        "title": "Provider profile",
        "description": made.pop("description"),
        **_part(made, described),
        "definitions": {name: _part(part, described) for name, part in sorted(definitions.items())},
    }


def _on_one_line(found: re.Match[str]) -> str:
    words = re.sub(r",\s+", ", ", found[1])
    return f"[{words}]"


def _part(part: Schema, described: dict[str, str]) -> Schema:
    properties = {name: _property(field, described) for name, field in part["properties"].items()}
    kept: Schema = {key: part[key] for key in ("description", "required") if key in part}
    return {**kept, "type": "object", "additionalProperties": False, "properties": properties}


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
        options = [_shape(one) for one in field["anyOf"] if one != {"type": "null"}]
        return options[0] if len(options) == 1 else {"anyOf": options}
    left_out = {"default", "description", "title"}
    shape = {key: value for key, value in field.items() if key not in left_out}
    if "items" in shape:
        shape["items"] = _shape(shape["items"])
    if "patternProperties" in shape:
        shape["additionalProperties"] = False
    if shape.get("type") == "string" and not shape.keys() & {"enum", "format", "pattern"}:
        shape["type"] = TYPED
    return shape


def _target(shape: Schema) -> str:
    """Return the name of the part that a value, or each entry of a list, is made of."""
    here = shape.get("items", shape)
    here = next(iter(here.get("patternProperties", {}).values()), here)
    return str(here.get("$ref", "")).rpartition("/")[2]
