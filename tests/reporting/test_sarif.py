import json
from typing import Any

import jsonschema
import pytest

from generator.model.problem import Problem
from generator.reporting.sarif import as_sarif
from tests.reporting.made_up import JUDGEMENT, PROBLEMS

PLACE = {"type": "integer", "minimum": 1}
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
# What SARIF 2.1.0 and GitHub's code scanning need, in their own words.
SHAPE: dict[str, Any] = {
    "required": ["$schema", "version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"pattern": "^https://.*sarif-schema-2\\.1\\.0\\.json$"},
        "version": {"const": "2.1.0"},
        "runs": {
            "minItems": 1,
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name", "rules"],
                                "properties": {
                                    "rules": {
                                        "uniqueItems": True,
                                        "items": {
                                            "required": ["id", "shortDescription"],
                                            "properties": {"shortDescription": TEXT},
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "items": {
                            "required": ["ruleId", "level", "message", "locations"],
                            "properties": {
                                "level": {"enum": ["error", "warning"]},
                                "message": TEXT,
                                "locations": {
                                    "minItems": 1,
                                    "items": {
                                        "required": ["physicalLocation"],
                                        "properties": {
                                            "physicalLocation": {
                                                "required": ["artifactLocation", "region"],
                                                "properties": {
                                                    "artifactLocation": {"required": ["uri"]},
                                                    "region": {
                                                        "properties": {
                                                            "startLine": PLACE,
                                                            "startColumn": PLACE,
                                                        }
                                                    },
                                                },
                                            }
                                        },
                                    },
                                },
                            },
                        }
                    },
                },
            },
        },
    },
}


def run_of(problems: list[Problem]) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(as_sarif(problems, [JUDGEMENT]))["runs"][0]
    return run


@pytest.mark.parametrize("problems", [PROBLEMS, []])
def test_it_has_the_shape_of_sarif(problems: list[Problem]) -> None:
    jsonschema.validate(json.loads(as_sarif(problems, [])), SHAPE)


def test_a_result_names_its_rule_its_words_and_its_place() -> None:
    run = run_of(PROBLEMS)
    first = run["results"][0]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"]
    assert first["message"]["text"].endswith("found 'Californa' - did you mean 'CA'?")
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "providers/example-a.yml", "uriBaseId": "PROJECTROOT"},
        "region": {"startLine": 7, "startColumn": 8},
    }


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("providers/ñ a#b.yml", "providers/%C3%B1%20a%23b.yml"),
        ("/tmp/example.yml", "file:///tmp/example.yml"),  # noqa: S108 - a name, not a file
    ],
)
def test_a_path_becomes_an_address(path: str, uri: str) -> None:
    result, _ = run_of([Problem(path, 1, 1, "odd", "odd")])["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_a_confirmed_red_flag_is_a_note_and_no_defect_of_a_file() -> None:
    (result,) = run_of([])["results"]
    assert (result["ruleId"], result["level"]) == ("red-flag-confirmed", "note")
    assert "example-a: red flag confirmed: guarantees outcome" in result["message"]["text"]
    assert "They promise a result." in result["message"]["text"]
