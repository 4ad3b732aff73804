"""Licensed clinicians in every state served: what the examples do not show."""

from datetime import date
from typing import Any

from generator.criteria.licensed_in_every_state import check
from generator.model.finding import Finding, Outcome
from tests.profiles import provider


def person(*licenses: dict[str, Any], credential: str = "MD") -> dict[str, Any]:
    return {"credential": credential, "evidence": "site", "licenses": list(licenses)}


def held(state: str, evidence: str = "registry", **more: str) -> dict[str, Any]:
    return {"state": state, "evidence": evidence, **more}


def found(*people: dict[str, Any], states: list[str], today: date, **more: Any) -> Finding:
    serves = {"states": states, "evidence": "site"}
    told = {"kind": "both", "serves": serves, "clinicians": list(people), **more}
    return check(provider(**told), today)


def test_licenses_of_several_clinicians_cover_the_states_together(today: date) -> None:
    finding = found(person(held("CA")), person(held("NV")), states=["CA", "NV"], today=today)
    assert finding.outcome is Outcome.MET
    assert "California and Nevada" in finding.reason


def test_one_state_without_a_license_is_not_stated_and_named(today: date) -> None:
    finding = found(person(held("CA")), states=["CA", "NV"], today=today)
    assert finding.outcome is Outcome.NOT_STATED
    assert "Nevada" in finding.reason
    assert "California" not in finding.reason


def test_the_state_of_a_clinic_counts_like_a_state_served(today: date) -> None:
    places = [{"city": "Reno", "state": "NV", "evidence": "site"}]
    finding = found(person(held("CA")), states=["CA"], today=today, locations=places)
    assert finding.outcome is Outcome.NOT_STATED


def test_a_therapist_s_license_does_not_stand_for_a_prescriber_s(today: date) -> None:
    for credential in ("LCSW", "RN", "coach", "clinician"):
        finding = found(person(held("NV"), credential=credential), states=["NV"], today=today)
        assert finding.outcome is Outcome.NOT_STATED, credential


def test_a_nurse_practitioner_s_license_counts_like_a_physician_s(today: date) -> None:
    for credential in ("NP", "PMHNP", "PA", "CRNA"):
        finding = found(person(held("NV"), credential=credential), states=["NV"], today=today)
        assert finding.outcome is Outcome.MET, credential


def test_a_license_is_good_on_its_last_day(today: date) -> None:
    last_day = person(held("NV", expires=today.isoformat()))
    assert found(last_day, states=["NV"], today=today).outcome is Outcome.MET


def test_a_date_that_passed_since_we_looked_is_not_held_against_them(today: date) -> None:
    finding = found(person(held("NV", expires="2026-11-15")), states=["NV"], today=today)
    assert finding.outcome is Outcome.NOT_STATED


def test_an_old_copy_never_proves_that_a_license_expired(today: date) -> None:
    finding = found(person(held("NV", "site", expires="2024-01-31")), states=["NV"], today=today)
    assert finding.outcome is Outcome.NOT_STATED


def test_an_expired_license_is_forgotten_where_another_is_current(today: date) -> None:
    people = [person(held("NV", expires="2026-06-30")), person(held("NV"))]
    assert found(*people, states=["NV"], today=today).outcome is Outcome.MET


def test_states_that_are_only_counted_cannot_all_be_met(today: date) -> None:
    serves = {"states": ["NV"], "count": "30", "evidence": "site"}
    some = provider(serves=serves, clinicians=[person(held("NV"))])
    assert check(some, today).outcome is Outcome.NOT_STATED


def test_telehealth_with_a_clinic_and_no_named_states_is_not_stated(today: date) -> None:
    places = [{"city": "Reno", "state": "NV"}]
    both = provider(kind="both", locations=places, clinicians=[person(held("NV"))])
    assert check(both, today).outcome is Outcome.NOT_STATED


def test_many_states_are_counted_so_that_the_reason_stays_short(today: date) -> None:
    finding = found(states=["CA", "CO", "NV", "NY", "OR", "TX", "WA"], today=today)
    assert "California, Colorado, Nevada and 4 other states" in finding.reason
