"""Board certification: what the examples do not show."""

from datetime import date
from typing import Any

import pytest

from generator.criteria.board_certified import check
from generator.model.finding import Finding, Outcome
from tests.profiles import provider


def found(today: date, *certificates: dict[str, Any], credential: str = "MD") -> Finding:
    people = [
        {"credential": credential, "evidence": "site", "board_certification": certificate}
        for certificate in certificates
    ]
    return check(provider(clinicians=people), today)


@pytest.mark.parametrize(
    ("credential", "board", "specialty"),
    [
        ("PMHNP", "ANCC", "Psychiatric nursing"),
        ("FNP", "AANPCB", "Family practice"),
        ("CRNA", "NBCRNA", "Nurse anesthesia"),
        ("PA", "NCCPA", "Physician assistant"),
        ("DO", "AOA", "Psychiatry"),
    ],
)
def test_boards_of_every_profession_count(
    credential: str, board: str, specialty: str, today: date
) -> None:
    certificate = {"board": board, "specialty": specialty, "evidence": "certificate"}
    finding = found(today, certificate, credential=credential)
    assert finding.outcome is Outcome.MET
    assert specialty in finding.reason


def test_a_board_that_is_not_named_is_said_so(today: date) -> None:
    finding = found(today, {"specialty": "Psychiatry", "evidence": "site"})
    assert "not named" in finding.reason


def test_the_certificate_we_looked_up_is_shown_before_one_they_only_name(today: date) -> None:
    told = {"specialty": "Psychiatry", "evidence": "site"}
    named = {"specialty": "Anesthesiology", "board": "ABA", "evidence": "site"}
    checked = {"specialty": "Emergency medicine", "board": "ABEM", "evidence": "certificate"}
    assert found(today, told, named, checked).evidence == ("certificate",)
    assert "Anesthesiology" in found(today, told, named).reason


def test_a_certificate_that_ran_out_since_we_looked_is_not_held_against_them(today: date) -> None:
    old = {"specialty": "Psychiatry", "expires": "2026-11-15", "evidence": "certificate"}
    assert found(today, old).outcome is Outcome.NOT_STATED


def test_a_current_certificate_outweighs_an_expired_one(today: date) -> None:
    expired = {"specialty": "Psychiatry", "expires": "2025-12-31", "evidence": "certificate"}
    current = {"specialty": "Anesthesiology", "board": "ABA", "evidence": "certificate"}
    assert found(today, expired, current).outcome is Outcome.MET


@pytest.mark.parametrize(
    ("certificate", "told"),
    [
        ({}, "In what is not named."),
        ({"specialty": "Psychiatry"}, "in Psychiatry. The board is not named"),
        ({"board": "ABPN"}, "The specialty is not named."),
    ],
)
def test_called_board_certified_is_shown_and_not_enough(
    certificate: dict[str, str], told: str, today: date
) -> None:
    finding = found(today, {**certificate, "evidence": "site"})
    assert finding.outcome is Outcome.NOT_STATED
    assert told in finding.reason
