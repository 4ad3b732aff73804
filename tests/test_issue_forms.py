"""The forms of the forge ask for what proof needs, by the names and words of the model."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.evidence import Evidence
from generator.model.vocabulary import ConflictOfInterest, Method
from generator.schema.template import HEAD

FOLDER = Path(".github/ISSUE_TEMPLATE")
FORMS = [FOLDER / "add-provider.yml", FOLDER / "correction-or-dispute.yml"]
PROOF = ("by", "reached", "asked", "document", "shown_by")
"""What turns a look into proof, beside its day and its address."""


def asked(form: Path) -> dict[str, dict[str, Any]]:
    parts = yaml.safe_load(form.read_text(encoding="utf-8"))["body"]
    return {part["id"]: part for part in parts if "id" in part}


def words_in_brackets(part: dict[str, Any]) -> set[str]:
    options = part["attributes"]["options"]
    return {one.rpartition("(")[2].rstrip(")") for one in options if one.endswith(")")}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_asks_for_the_proof_of_a_look(form: Path) -> None:
    parts = asked(form)
    assert set(PROOF) <= set(parts)
    assert set(PROOF) <= set(Evidence.model_fields)
    assert words_in_brackets(parts["method"]) == {str(method) for method in Method}
    assert words_in_brackets(parts["conflict"]) == {str(tie) for tie in ConflictOfInterest}


def test_nobody_must_have_called_to_tell_us_something() -> None:
    for form in FORMS:
        parts = asked(form)
        assert not any(parts[name].get("validations", {}).get("required") for name in PROOF)


def test_a_new_profile_says_what_makes_a_look_count() -> None:
    assert all(f'"{name}"' in HEAD for name in PROOF)
