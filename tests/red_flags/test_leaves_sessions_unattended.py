"""Unattended sessions: what the examples do not show."""

from datetime import date
from typing import Any

import pytest

from generator.model.finding import Finding, Outcome
from generator.red_flags.leaves_sessions_unattended import check
from tests.profiles import provider


def found(today: date, who: str | None = None, kind: str = "telehealth", **home: str) -> Finding:
    parts: dict[str, Any] = {"kind": kind}
    if who:
        parts["monitoring"] = {"person_present": who, "evidence": "site"}
    if home:
        parts["at_home"] = {"routes": ["oral"], "evidence": "call", **home}
    return check(provider(**parts), today)


@pytest.mark.parametrize("who", ["physician", "clinician", "nurse", "therapist", "staff"])
def test_somebody_of_theirs_in_the_room_is_not_unattended(who: str, today: date) -> None:
    finding = found(today, who, kind="clinic")
    assert (finding.outcome, finding.evidence) == (Outcome.NOT_MET, ("site",))


def test_a_friend_at_home_with_a_clinician_on_the_line_is_not_unattended(today: date) -> None:
    finding = found(today, "lay person", clinician_reachable="yes")
    assert (finding.outcome, finding.evidence) == (Outcome.NOT_MET, ("site", "call"))


def test_a_friend_at_home_alone_is_a_question_to_ask(today: date) -> None:
    assert found(today, "lay person", adult_present="yes").outcome is Outcome.NOT_STATED


def test_alone_at_home_without_a_line_is_raised_whoever_sits_in_the_clinic(today: date) -> None:
    home = {"adult_present": "no", "clinician_reachable": "no"}
    assert found(today, **home).outcome is Outcome.MET
    assert found(today, "nurse", kind="both", **home).outcome is Outcome.MET


def test_half_of_it_is_not_enough_to_accuse(today: date) -> None:
    assert found(today, adult_present="no").outcome is Outcome.NOT_STATED
    assert found(today, clinician_reachable="no").outcome is Outcome.NOT_STATED


def test_a_nurse_in_the_clinic_does_not_acquit_sessions_at_home(today: date) -> None:
    assert found(today, "nurse", kind="both", adult_present="yes").outcome is Outcome.NOT_STATED


def test_vital_signs_say_nothing_about_who_is_there(today: date) -> None:
    silent = provider(monitoring={"vitals": "yes", "evidence": "site"})
    assert check(silent, today).outcome is Outcome.NOT_STATED
