"""CITATION.cff is what its format asks for, and says what the project says of itself elsewhere."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from generator.pages.data.head import ATTRIBUTION, LICENSE
from generator.reading.strict_yaml.parser import parse

SCHEMA = json.loads(Path("tests/citation/cff-1.2.0.schema.json").read_text("utf-8"))
# Read strictly, as a profile is: the format's days are strings, and YAML would make dates of them.
CITATION: dict[str, Any] = parse(Path("CITATION.cff").read_text("utf-8"), "CITATION.cff").data


def faults(citation: dict[str, Any]) -> list[str]:
    return [error.message for error in Draft7Validator(SCHEMA).iter_errors(citation)]


def test_it_is_what_the_format_asks_for() -> None:
    assert faults(CITATION) == []


@pytest.mark.parametrize("key", ["authors", "cff-version", "message", "title"])
def test_without_what_the_format_requires_it_would_not_be(key: str) -> None:
    assert faults({name: value for name, value in CITATION.items() if name != key})


def test_it_says_what_the_site_and_its_data_say() -> None:
    settings = yaml.safe_load(Path("site_config.yml").read_text("utf-8"))
    assert CITATION["title"] == settings["name"]
    assert [author["name"] for author in CITATION["authors"]] == [ATTRIBUTION]
    assert CITATION["license"] == LICENSE.replace(" ", "-")
