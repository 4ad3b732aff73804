"""What the finder is told about flags, checks, courses, people and routes."""

from typing import Any

import pytest

from generator.judging import judge
from generator.model.credentials import Credential
from generator.pages.finder import answers
from tests.demonstration import judged
from tests.profiles import provider
from tests.today import TODAY

SITE = {"evidence": "site"}
NEW_PATIENTS = answers.answer_to(lambda one: one.accepting_new_patients)


def told(of: Any, **changes: Any) -> tuple[str, ...]:
    found: tuple[str, ...] = of(judge("a", provider(**changes), TODAY))
    return found


def priced(low: str, high: str | None = None, **more: str) -> list[dict[str, str]]:
    one = {"service": "iv infusion", "amount_usd": low, "per": "session", **SITE, **more}
    return [{**one, "amount_high_usd": high} if high else one]


def test_a_red_flag_hides_by_how_sure_we_are() -> None:
    assert answers.red_flags(judged("example-quickstart-ketamine")) == ("other",)
    assert answers.red_flags(judged("example-night-owl")) == ("other", "no-confirmed")


def test_no_flag_is_found_only_where_somebody_looked() -> None:
    assert "none-found" in answers.red_flags(judged("example-harbor-clinic"))
    assert answers.red_flags(judged("example-quiet-clinic")) == ("no-confirmed", "no-possible")


def test_the_last_check_tells_fresh_from_overdue_and_from_none() -> None:
    assert answers.last_check(judged("example-harbor-clinic")) == ("fresh", "not-overdue")
    assert answers.last_check(judged("example-old-mill")) == ("other",)
    assert answers.last_check(judged("example-quiet-clinic")) == ("not-overdue",)


@pytest.mark.parametrize(
    ("low", "bands"),
    [
        ("1499.99", ("low",)),
        ("1500", ("middle",)),
        ("2999.99", ("middle",)),
        ("3000", ("high",)),
    ],
)
def test_a_course_has_bands_of_its_own(low: str, bands: tuple[str, ...]) -> None:
    assert told(answers.course_price, prices=priced(low, per="course")) == bands


ROLES = {
    ("physician",): ["MD", "DO", "MBBS", "physician"],
    ("physician", "psychiatrist"): ["psychiatrist"],
    ("physician", "anesthesiologist"): ["anesthesiologist"],
    ("nurse-practitioner",): ["NP", "FNP", "PMHNP", "APRN", "DNP"],
    ("nurse-anesthetist",): ["CRNA"],
    ("physician-assistant",): ["PA"],
    ("nurse",): ["RN", "LPN", "nurse"],
    ("psychologist",): ["PsyD", "PhD", "psychologist"],
    ("therapist",): ["LCSW", "social worker", "LMFT", "LPC", "LMHC", "therapist"],
    ("other",): ["PharmD", "ND", "paramedic", "EMT", "medical assistant", "coach", "other"],
    (): ["clinician"],
}


def test_every_credential_has_its_place_among_those_who_treat() -> None:
    found = {
        one: told(answers.team, clinicians=[{"credential": one.value, **SITE}])
        for one in Credential
    }
    assert found == {Credential(one): roles for roles, held in ROLES.items() for one in held}


def test_a_route_is_told_once_the_clinics_before_those_at_home() -> None:
    routes = {"values": ["iv", "oral"], **SITE}
    at_home = {"routes": ["oral", "nasal"], **SITE}
    assert told(answers.route, routes=routes, at_home=at_home) == ("iv", "oral", "nasal")
    assert told(answers.route, routes=routes) == ("iv", "oral")


@pytest.mark.parametrize(("answer", "has"), [("yes", ("yes",)), ("no", ("no",))])
def test_what_is_answered_is_told(answer: str, has: tuple[str, ...]) -> None:
    insured = dict.fromkeys(("superbill", "hsa_fsa", "payment_plan"), answer)
    for of in (answers.superbill, answers.hsa_fsa, answers.payment_plan):
        assert told(of, insurance={**insured, **SITE}) == has
    assert told(NEW_PATIENTS, accepting_new_patients={"answer": answer, **SITE}) == has


def test_plans_that_are_billed_for_spravato_are_told() -> None:
    insured = {"spravato_plans": ["A Plan"], **SITE}
    assert told(answers.esketamine_insurance, insurance=insured) == ("yes",)


def test_a_check_that_is_due_is_neither_fresh_nor_overdue() -> None:
    checked = {"on": "2026-06-01", "by": "Erin Example"}
    assert told(answers.last_check, verified=checked) == ("due", "not-overdue")
