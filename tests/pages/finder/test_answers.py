"""What a provider has of each facet is what its profile states, and silence is never a no."""

from typing import Any

import pytest

from generator.judging import judge
from generator.pages.finder import answers
from tests.profiles import provider
from tests.today import TODAY

SITE = {"evidence": "site"}
NEW_PATIENTS = answers.answer_to(lambda one: one.accepting_new_patients)
EVERY = [
    answers.states,
    answers.route,
    answers.session_price,
    answers.course_price,
    answers.insurance,
    answers.esketamine_insurance,
    answers.superbill,
    answers.hsa_fsa,
    answers.payment_plan,
    answers.team,
    answers.therapy,
    answers.languages,
    NEW_PATIENTS,
]


def told(of: Any, **changes: Any) -> tuple[str, ...]:
    found: tuple[str, ...] = of(judge("a", provider(**changes), TODAY))
    return found


def priced(low: str, high: str | None = None, **more: str) -> list[dict[str, str]]:
    one = {"service": "iv infusion", "amount_usd": low, "per": "session", **SITE, **more}
    return [{**one, "amount_high_usd": high} if high else one]


@pytest.mark.parametrize("of", EVERY)
def test_who_states_nothing_has_nothing(of: Any) -> None:
    assert told(of) == ()


@pytest.mark.parametrize(
    ("kind", "ways"),
    [("clinic", ("clinic",)), ("telehealth", ("video",)), ("both", ("clinic", "video"))],
)
def test_where_people_are_treated_follows_the_kind(kind: str, ways: tuple[str, ...]) -> None:
    assert told(answers.setting, kind=kind) == ways


def test_medicine_taken_at_home_is_a_place_of_its_own() -> None:
    at_home = {"routes": ["oral"], **SITE}
    assert told(answers.setting, kind="telehealth", at_home=at_home) == ("home", "video")
    assert told(answers.route, kind="telehealth", at_home=at_home) == ("oral",)


def test_a_state_counts_with_a_clinic_there_and_with_telehealth_that_names_it() -> None:
    changes = {
        "kind": "both",
        "locations": [{"state": "CA"}],
        "serves": {"states": ["NV", "CA"], **SITE},
    }
    assert told(answers.states, **changes) == ("CA", "NV")


@pytest.mark.parametrize(
    ("low", "high", "bands"),
    [
        ("0", None, ("low",)),
        ("299.99", None, ("low",)),
        ("300", None, ("middle",)),
        ("599.99", None, ("middle",)),
        ("600", None, ("high",)),
        ("250", "350", ("low", "middle")),
        ("200", "900", ("low", "middle", "high")),
        ("300", "600", ("middle", "high")),
    ],
)
def test_a_price_falls_in_every_band_that_it_touches(
    low: str, high: str | None, bands: tuple[str, ...]
) -> None:
    assert told(answers.session_price, prices=priced(low, high)) == bands


def test_the_price_of_a_course_is_not_the_price_of_a_session() -> None:
    prices = priced("1500", per="course")
    assert told(answers.course_price, prices=prices) == ("middle",)
    assert told(answers.session_price, prices=prices) == ()


@pytest.mark.parametrize(
    ("stated", "has"),
    [
        ({"bills_insurance": "yes"}, ("yes",)),
        ({"bills_insurance": "no"}, ("no",)),
        ({"plans": ["A Plan"]}, ("yes",)),
        ({"bills_insurance": "no", "spravato_plans": ["A Plan"]}, ("yes",)),
        ({"superbill": "yes"}, ()),
        ({"plans": []}, ()),
    ],
)
def test_insurance_is_billed_where_somebody_says_so(
    stated: dict[str, Any], has: tuple[str, ...]
) -> None:
    assert told(answers.insurance, insurance={**stated, **SITE}) == has


def test_an_empty_list_of_spravato_plans_says_nothing() -> None:
    assert told(answers.esketamine_insurance, insurance={"spravato_plans": [], **SITE}) == ()


@pytest.mark.parametrize(
    ("held", "roles"),
    [
        (["MD"], ("physician",)),
        (["psychiatrist"], ("physician", "psychiatrist")),
        (["PMHNP", "CRNA"], ("nurse-practitioner", "nurse-anesthetist")),
        (["coach"], ("other",)),
        (["clinician"], ()),
        (["clinician", "RN"], ("nurse",)),
    ],
)
def test_who_treats_is_told_by_credentials_that_somebody_names(
    held: list[str], roles: tuple[str, ...]
) -> None:
    people = [{"credential": one, **SITE} for one in held]
    assert told(answers.team, clinicians=people) == roles


def test_therapy_in_the_price_is_therapy_too() -> None:
    one = {"answer": "yes", "included_in_price": "yes", **SITE}
    assert told(answers.therapy, integration=one) == ("yes", "included")
    assert told(answers.therapy, integration={"answer": "no", **SITE}) == ("no",)


def test_a_language_is_one_however_it_is_written() -> None:
    named = {"values": ["spanish", "Spanish", "Thai"], **SITE}
    assert told(answers.languages, languages=named) == ("Spanish", "Thai")


DEPENDS = {"answer": "in some cases", "note": "Only with a referral.", **SITE}


def test_an_answer_that_depends_keeps_its_condition() -> None:
    some = {"superbill": "in some cases", "note": "Only for visits.", **SITE}
    assert told(answers.superbill, insurance=some) == ("in-part",)
    assert told(NEW_PATIENTS, accepting_new_patients=DEPENDS) == ("in-part",)
    assert told(answers.esketamine_insurance, coverage=[{**DEPENDS, "covers": "esketamine"}]) == (
        "in-part",
    )


def test_one_insurer_is_one_choice_whichever_plan_and_on_whatever_condition() -> None:
    sure = {"plans": ["Aetna PPO"], **SITE}
    depends = {**DEPENDS, "payer": "private plans", "plans": ["Aetna"]}
    assert told(answers.plans, insurance=sure) == told(answers.plans, coverage=[depends])
    assert told(answers.plans, insurance=sure, coverage=[depends]) == ("Aetna",)
    assert told(answers.plans, coverage=[{**DEPENDS, "payer": "medicare"}]) == ("Medicare",)
    assert told(answers.plans, coverage=[{"answer": "no", "plans": ["Aetna"], **SITE}]) == ()


def test_a_no_for_one_drug_is_an_answer() -> None:
    no = {"covers": "esketamine", "answer": "no", **SITE}
    assert told(answers.esketamine_insurance, coverage=[no]) == ("no",)
