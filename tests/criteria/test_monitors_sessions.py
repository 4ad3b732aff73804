"""Monitoring of sessions: what the examples do not show."""

from datetime import date
from typing import Any

import pytest

from generator.criteria.monitors_sessions import check
from generator.model.finding import Outcome
from tests.profiles import provider

HOME = {"routes": ["oral"], "blood_pressure_cuff": "yes", "evidence": "site"}


def outcome(today: date, *, kind: str = "clinic", home: Any = None, **watch: str) -> Outcome:
    monitoring = {**watch, "evidence": "site"}
    return check(provider(kind=kind, at_home=home, monitoring=monitoring), today).outcome


@pytest.mark.parametrize("who", ["physician", "clinician", "nurse", "therapist"])
def test_a_trained_person_and_vital_signs_are_enough(who: str, today: date) -> None:
    assert outcome(today, vitals="yes", person_present=who) is Outcome.MET


def test_staff_whose_training_is_not_named_are_not_taken_for_trained(today: date) -> None:
    assert outcome(today, vitals="yes", person_present="staff") is Outcome.NOT_STATED


@pytest.mark.parametrize("who", ["nobody", "lay person"])
def test_vital_signs_do_not_replace_a_trained_person(who: str, today: date) -> None:
    assert outcome(today, vitals="yes", person_present=who) is Outcome.NOT_MET


def test_a_nurse_does_not_replace_vital_signs(today: date) -> None:
    assert outcome(today, vitals="no", person_present="nurse") is Outcome.NOT_MET
    assert outcome(today, person_present="nurse") is Outcome.NOT_STATED


def test_a_cuff_in_the_box_is_not_a_measurement(today: date) -> None:
    found = outcome(today, kind="telehealth", home=HOME, person_present="clinician")
    assert found is Outcome.NOT_STATED


def test_vital_signs_taken_at_home_count_for_telehealth(today: date) -> None:
    watch = {"at_home_monitor": "yes", "person_present": "clinician"}
    assert outcome(today, kind="telehealth", home=HOME, **watch) is Outcome.MET


def test_a_clinic_s_monitor_does_not_cover_the_sessions_it_sends_home(today: date) -> None:
    watch = {"vitals": "yes", "person_present": "nurse"}
    assert outcome(today, kind="both", home=HOME, **watch) is Outcome.NOT_STATED
    at_home = {**watch, "at_home_monitor": "no"}
    assert outcome(today, kind="both", home=HOME, **at_home) is Outcome.NOT_MET
    everywhere = {**watch, "at_home_monitor": "yes"}
    assert outcome(today, kind="both", home=HOME, **everywhere) is Outcome.MET


def test_does_not_apply_at_home_says_nothing_about_the_clinic(today: date) -> None:
    watch = {"at_home_monitor": "does not apply", "person_present": "nurse"}
    assert outcome(today, **watch) is Outcome.NOT_STATED


def test_where_therapists_lead_some_sessions_it_is_not_said_that_nobody_trained_is_there(
    today: date,
) -> None:
    watch = {"person_present": "lay person", "evidence": "site"}
    alone = check(provider(monitoring=watch), today)
    assert alone.reason == "A friend, relative or other lay person watches."
    some = check(provider(monitoring={**watch, "in_some_sessions": "therapist"}), today)
    assert some.outcome is Outcome.NOT_MET
    assert some.reason.endswith("In others, this person is there: a therapist.")
