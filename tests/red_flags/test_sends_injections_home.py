"""Infusions or injections sent home: what the examples do not show."""

from datetime import date

import pytest

from generator.model.finding import Outcome
from generator.red_flags.sends_injections_home import check
from tests.profiles import provider


@pytest.mark.parametrize("route", ["iv", "im", "subcutaneous"])
def test_any_needle_at_home_raises_it_even_beside_tablets(route: str, today: date) -> None:
    home = {"routes": ["oral", route], "evidence": "site"}
    assert check(provider(kind="both", at_home=home), today).outcome is Outcome.MET


@pytest.mark.parametrize("route", ["oral", "nasal", "rectal", "esketamine"])
def test_what_needs_no_needle_does_not(route: str, today: date) -> None:
    home = {"routes": [route], "complete": "yes", "evidence": "call"}
    assert check(provider(kind="telehealth", at_home=home), today).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    "listed",
    [
        {"evidence": "call"},
        {"evidence": "site", "complete": "yes"},
        {"evidence": "page", "complete": "no"},
        {"evidence": "call", "complete": "yes", "note": "Another page lists injections."},
    ],
)
def test_a_list_that_may_leave_some_out_clears_nobody(listed: dict[str, str], today: date) -> None:
    home = provider(kind="telehealth", at_home={"routes": ["oral"], **listed})
    everywhere = provider(kind="clinic", routes={"values": ["esketamine"], **listed})
    for one in (home, everywhere):
        assert check(one, today).outcome is Outcome.NOT_STATED


def test_infusions_in_a_clinic_accuse_nobody(today: date) -> None:
    routes = {"values": ["iv", "im"], "evidence": "site"}
    for kind in ("clinic", "both"):
        assert check(provider(kind=kind, routes=routes), today).outcome is Outcome.NOT_STATED


def test_injections_by_telehealth_are_a_question_not_an_accusation(today: date) -> None:
    routes = {"values": ["im"], "evidence": "site"}
    finding = check(provider(kind="telehealth", routes=routes), today)
    assert finding.outcome is Outcome.NOT_STATED
    assert "where" in finding.reason


def test_a_provider_without_needles_sends_none_home(today: date) -> None:
    routes = {"values": ["oral"], "complete": "yes", "evidence": "page"}
    finding = check(provider(kind="telehealth", routes=routes), today)
    assert (finding.outcome, finding.evidence) == (Outcome.NOT_MET, ("page",))
