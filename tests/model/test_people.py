"""People: a credential is asked of each, a name is not."""

import pytest
from pydantic import ValidationError

from generator.model.people import Clinician, ExclusionCheck, KetamineTraining, License


def test_a_clinician_without_a_credential_is_refused() -> None:
    with pytest.raises(ValidationError, match="credential"):
        Clinician.model_validate({"name": "Ana Example", "evidence": "team"})


def test_a_clinician_whom_the_page_does_not_name_can_be_told() -> None:
    told = Clinician.model_validate({"credential": "NP", "role": "prescriber", "evidence": "team"})
    assert told.name is None
    assert told.licenses == ()


def test_a_license_stands_beside_its_evidence() -> None:
    with pytest.raises(ValidationError, match="evidence"):
        License.model_validate({"state": "CA", "number": "A00000"})


def test_hours_of_training_are_counted_in_whole_numbers() -> None:
    course = {"program": "Example course", "evidence": "team"}
    assert KetamineTraining.model_validate({**course, "hours": "40"}).hours == 40
    with pytest.raises(ValidationError, match="whole number"):
        KetamineTraining.model_validate({**course, "hours": "forty"})


def test_a_name_that_is_not_on_the_exclusion_list_is_an_answer() -> None:
    assert ExclusionCheck.model_validate({"listed": "no", "evidence": "leie"}).listed is False


def test_every_credential_and_certification_counts_once() -> None:
    one = Clinician.model_validate(
        {
            "credential": "MD",
            "more_credentials": ["PhD", "MD"],
            "board_certification": {"specialty": "Psychiatry", "evidence": "a"},
            "more_certifications": [{"specialty": "Addiction medicine", "evidence": "a"}],
            "evidence": "a",
        }
    )
    assert [held.value for held in one.credentials] == ["MD", "PhD"]
    assert [held.specialty for held in one.certifications] == ["Psychiatry", "Addiction medicine"]
