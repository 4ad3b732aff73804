"""Untrained staff: what the examples do not show."""

from datetime import date

import pytest

from generator.model.finding import Outcome
from generator.red_flags.uses_untrained_staff import check
from tests.profiles import provider


@pytest.mark.parametrize("credential", ["coach", "medical assistant", "EMT", "clinician"])
def test_a_title_alone_accuses_nobody(credential: str, today: date) -> None:
    people = [{"credential": credential, "role": "session guide", "evidence": "site"}]
    assert check(provider(clinicians=people), today).outcome is Outcome.NOT_STATED


def test_staff_whose_training_is_not_named_accuse_nobody(today: date) -> None:
    monitoring = {"person_present": "staff", "evidence": "site"}
    assert check(provider(monitoring=monitoring), today).outcome is Outcome.NOT_STATED


def test_a_trained_physician_does_not_acquit_the_people_in_the_room(today: date) -> None:
    training = {"program": "Example course", "evidence": "site"}
    people = [{"credential": "MD", "evidence": "site", "ketamine_training": training}]
    assert check(provider(clinicians=people), today).outcome is Outcome.NOT_STATED


def test_called_trained_without_in_what_clears_nobody(today: date) -> None:
    staff = {"answer": "yes", "note": "They call their therapists trained.", "evidence": "site"}
    finding = check(provider(staff_training=staff), today)
    assert finding.outcome is Outcome.NOT_STATED
    assert finding.reason == "They call their therapists trained. In what is not named."
