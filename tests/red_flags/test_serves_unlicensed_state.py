"""Serves a state without a licensed clinician: what the examples do not show."""

from datetime import date
from typing import Any

from generator.model.finding import Finding, Outcome
from generator.red_flags.serves_unlicensed_state import check
from tests.profiles import provider

EXPIRED = {"state": "NV", "expires": "2026-06-30", "evidence": "registry"}


def person(*licenses: dict[str, Any], credential: str = "MD") -> dict[str, Any]:
    return {"credential": credential, "evidence": "site", "licenses": list(licenses)}


def found(today: date, *people: dict[str, Any], **more: Any) -> Finding:
    serves = {"states": ["NV"], "evidence": "page"}
    told = {"kind": "both", "serves": serves, **more}
    return check(provider(clinicians=list(people), **told), today)


def test_licenses_elsewhere_are_not_enough_to_accuse(today: date) -> None:
    elsewhere = person({"state": "CA", "evidence": "registry"})
    assert found(today, elsewhere, elsewhere).outcome is Outcome.NOT_STATED


def test_it_is_not_raised_while_a_colleague_was_not_looked_up(today: date) -> None:
    for credential in ("NP", "clinician"):
        colleague = person(credential=credential)
        assert found(today, person(EXPIRED), colleague).outcome is Outcome.NOT_STATED


def test_a_colleague_who_cannot_prescribe_need_not_be_looked_up(today: date) -> None:
    assert found(today, person(EXPIRED), person(credential="LCSW")).outcome is Outcome.MET


def test_it_is_not_raised_where_a_colleague_is_licensed(today: date) -> None:
    colleague = person({"state": "NV", "evidence": "registry"})
    assert found(today, person(EXPIRED), colleague).outcome is Outcome.NOT_MET


def test_our_own_old_note_accuses_nobody(today: date) -> None:
    since = {**EXPIRED, "expires": "2026-11-15"}
    assert found(today, person(since)).outcome is Outcome.NOT_STATED


def test_a_copy_of_their_page_never_proves_that_a_license_expired(today: date) -> None:
    copied = {**EXPIRED, "evidence": "site"}
    assert found(today, person(copied)).outcome is Outcome.NOT_STATED


def test_its_proof_is_the_license_and_that_the_state_is_served(today: date) -> None:
    assert found(today, person(EXPIRED)).evidence == ("registry", "page")


def test_states_that_nobody_named_keep_it_open(today: date) -> None:
    licensed = person({"state": "NV", "evidence": "registry"})
    serves = {"states": ["NV"], "count": "12", "evidence": "page"}
    assert found(today, licensed, serves=serves).outcome is Outcome.NOT_STATED
