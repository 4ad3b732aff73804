"""Clinician on the federal exclusion list: what the examples do not show."""

from datetime import date
from typing import Any

from generator.model.finding import Finding, Outcome
from generator.red_flags.employs_excluded_clinician import check
from tests.profiles import provider


def person(listed: str | None = None, evidence: str = "registry") -> dict[str, Any]:
    look = {"exclusion_list": {"listed": listed, "evidence": evidence}} if listed else {}
    return {"name": "Ana Example", "credential": "NP", "evidence": "site", **look}


def found(today: date, *people: dict[str, Any]) -> Finding:
    return check(provider(clinicians=list(people)), today)


def test_one_hit_is_enough_and_only_its_proof_is_named(today: date) -> None:
    finding = found(today, person("no", "page"), person("yes"), person())
    assert (finding.outcome, finding.evidence) == (Outcome.MET, ("registry",))


def test_a_name_that_is_not_there_is_never_called_a_clearance(today: date) -> None:
    for people in ([person("no")], [person("no"), person()]):
        assert "not a clearance" in found(today, *people).reason


def test_some_names_looked_up_do_not_acquit_the_others(today: date) -> None:
    finding = found(today, person("no"), person())
    assert finding.outcome is Outcome.NOT_STATED
    assert "1 of 2" in finding.reason


def test_the_reason_names_nobody(today: date) -> None:
    assert "Ana" not in found(today, person("yes")).reason


def test_a_provider_whose_clinicians_are_unknown_is_not_acquitted(today: date) -> None:
    assert found(today).outcome is Outcome.NOT_STATED
