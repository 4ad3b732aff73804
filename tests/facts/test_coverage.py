"""Who pays is worked out once: a plain yes wins, then one that depends, then a no."""

from typing import Any

import pytest

from generator.facts.coverage import (
    bills,
    bills_for,
    covering,
    insurers_named,
    named_payers,
    payers_named,
    plans_for,
    takes,
)
from generator.model.conditional import IN_SOME_CASES
from generator.model.coverage import Covered, Payer
from tests.profiles import provider

SOME = {"answer": "in some cases", "note": "Only the visit."}


def made(*entries: dict[str, Any], **insurance: Any) -> Any:
    told = [{"evidence": "site", **one} for one in entries]
    paid = {"evidence": "site", **insurance} if insurance else None
    return provider(coverage=told, insurance=paid)


@pytest.mark.parametrize(
    ("one", "answer"),
    [
        (made(), None),
        (made({"answer": "yes"}, {"answer": "no"}), True),
        (made({"answer": "no"}, SOME), IN_SOME_CASES),
        (made({"answer": "no"}), False),
        (made({"answer": "yes", "network": "out of network"}), IN_SOME_CASES),
        (made(bills_insurance="no"), False),
        (made({"answer": "yes"}, bills_insurance="no"), True),
        (made({"answer": "no"}, spravato_plans=["Example Mutual"]), True),
        (made(superbill="yes"), None),
        (made({"answer": "no"}, superbill="yes"), False),
        (made(plans=["Example Mutual"]), True),
        (made(SOME, bills_insurance="yes"), True),
        (made({"answer": "no", "network": "out of network"}), False),
    ],
)
def test_whether_anybody_but_the_patient_pays(one: Any, answer: object) -> None:
    assert bills(one) is answer


def test_one_drug_says_nothing_of_another() -> None:
    one = made({"covers": "esketamine", "answer": "yes"})
    assert bills_for(one, Covered.ESKETAMINE) is True
    assert bills_for(one, Covered.KETAMINE) is None
    assert bills_for(made(plans=["Example Mutual"]), Covered.KETAMINE) is True


def test_a_program_is_asked_by_its_name() -> None:
    one = made({"payer": "medicare", "answer": "yes"}, {"payer": "va", "answer": "no"})
    assert [takes(one, payer) for payer in (Payer.MEDICARE, Payer.VA, Payer.MEDICAID)] == [
        True,
        False,
        None,
    ]


def test_the_order_of_a_file_decides_nothing() -> None:
    entries = ({"payer": "va", "answer": "no"}, {"answer": "yes"}, {"payer": "medicare", **SOME})
    assert covering(made(*entries), None) == covering(made(*entries[::-1]), None)


def test_the_payers_that_are_named_are_those_that_pay() -> None:
    told = {"evidence": "site"}
    one = provider(
        insurance={"plans": ["Aetna"], "evidence": "site"},
        coverage=[
            {"answer": "yes", "payer": "medicare", **told},
            {"answer": "no", "payer": "medicaid", **told},
            {"answer": "yes", "payer": "private plans", "plans": ["Aetna", "Cigna"], **told},
            {**SOME, "payer": "private plans", "plans": ["Example Mutual"], **told},
        ],
    )
    assert payers_named(one) == ("Aetna", "Medicare", "Cigna", "Example Mutual")
    assert payers_named(provider()) == ()


@pytest.mark.parametrize("typed", ["Tricare", "tricare", "TRICARE"])
def test_a_public_payer_has_one_name_however_it_is_typed(typed: str) -> None:
    both = made({"payer": "tricare", "answer": "yes"}, plans=[typed])
    assert payers_named(both) == ("TRICARE",)
    assert payers_named(made({"answer": "yes", "plans": [typed]})) == ("TRICARE",)


def test_a_payer_keeps_what_it_pays_for_its_condition_and_its_age() -> None:
    depends = {**SOME, "payer": "medicare", "covers": "visits", "as_of": "May 2022"}
    out = {"answer": "yes", "plans": ["Aetna"], "network": "out of network"}
    told = [one[:4] for one in named_payers(made(depends, out, spravato_plans=["Cigna"]))]
    assert told == [
        ("Cigna", Covered.ESKETAMINE, True, ""),
        ("Medicare", Covered.VISITS, IN_SOME_CASES, "May 2022"),
        ("Aetna", None, IN_SOME_CASES, ""),
    ]


def test_an_insurer_is_named_once_however_many_of_its_plans_are() -> None:
    one = made({**SOME, "plans": ["Aetna", "Aetna PPO"]}, plans=["AETNA HMO", "Cigna/Optum"])
    assert insurers_named(one) == ("Aetna", "Cigna", "Optum")


def test_answers_stand_by_payer_then_by_plan_whoever_is_written_first() -> None:
    yes: dict[str, Any] = {"answer": "yes"}
    a, z = ({**yes, "payer": "medicare", "plans": [name]} for name in "AZ")
    z["answer"] = "no"
    entries = [yes, a, z, {**yes, "payer": "va"}]
    in_order = [(None, ()), (Payer.MEDICARE, ("A",)), (Payer.MEDICARE, ("Z",)), (Payer.VA, ())]
    for told in (entries, entries[::-1]):
        assert [(one.payer, one.plans) for one in covering(made(*told), None)] == in_order
    either = [{"answer": "no"}, {"answer": "yes"}]
    assert covering(made(*either), None) == covering(made(*either[::-1]), None)


def test_plans_by_drug_are_named_together_in_the_order_of_the_page() -> None:
    spravato = made(spravato_plans=["Example Mutual"])
    assert plans_for(spravato, Covered.ESKETAMINE) == ("Example Mutual",)
    assert plans_for(spravato, Covered.KETAMINE) is None
    assert payers_named(spravato) == ("Example Mutual",)
    both = made(plans=["Cigna"], spravato_plans=["Aetna"])
    assert payers_named(both) == ("Cigna", "Aetna")


def test_a_payer_is_named_after_its_plans() -> None:
    one = made({"answer": "yes", "payer": "medicare", "plans": ["Example Part"]})
    assert payers_named(one) == ("Example Part", "Medicare")


@pytest.mark.parametrize("typed", ["va", "Veterans Affairs (VA)", "veterans affairs (va)"])
def test_short_and_long_names_of_a_payer_are_one(typed: str) -> None:
    assert payers_named(made(plans=[typed])) == ("Veterans Affairs (VA)",)
