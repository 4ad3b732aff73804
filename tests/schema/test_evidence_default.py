"""An editor underlines a fact without evidence, but for a file whose default stands for it."""

from typing import Any

import jsonschema
import pytest

from generator.schema.evidence_default import resting
from generator.schema.profile import provider_schema, strict_schema
from tests.profiles import profile

VALIDATOR = jsonschema.Draft7Validator(provider_schema())


def mistakes(**changes: Any) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(profile(**changes))]


@pytest.mark.parametrize(
    "facts",
    [
        {"routes": {"values": ["iv"]}},
        {"prices": [{"service": "other"}]},
        {"booking": {"call_center": {"answer": True}}},
    ],
)
def test_evidence_is_asked_for_where_no_default_stands_for_it(facts: dict[str, Any]) -> None:
    assert mistakes(**facts) == ["'evidence' is a required property"]
    assert mistakes(**facts, evidence_default="site") == []


@pytest.mark.parametrize(
    "facts",
    [
        {"claims": [{"says": "Says so."}]},
        {"flags": [{"rule": "guarantees-outcome", "note": "So."}]},
        {"clinicians": [{"credential": "MD"}]},
    ],
)
def test_what_names_its_own_look_is_asked_for_it_always(facts: dict[str, Any]) -> None:
    assert mistakes(**facts, evidence_default="site") == ["'evidence' is a required property"]


def test_each_part_that_rests_on_the_default_is_asked_for_its_look_in_the_strict_schema() -> None:
    asked = strict_schema()["definitions"]
    assert {"Answer", "Price", "Routes"} <= resting()
    assert {name for name in resting() if "evidence" not in asked[name].get("required", ())} <= {
        "Location"
    }
