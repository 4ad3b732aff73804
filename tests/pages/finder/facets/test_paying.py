"""Who pays is told as far as somebody says so; an empty list says nothing."""

from typing import Any

import pytest

from generator.pages.finder.facets import paying
from tests.pages.finder.facet_answers import choices, told

SITE = {"evidence": "site"}
DEPENDS = {"answer": "in some cases", "note": "Only with a referral.", **SITE}


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
    assert told(paying.insurance, insurance={**stated, **SITE}) == has


def test_an_empty_list_of_spravato_plans_says_nothing() -> None:
    assert told(paying.esketamine_insurance, insurance={"spravato_plans": [], **SITE}) == ()


def test_plans_that_are_billed_for_spravato_are_told() -> None:
    insured = {"spravato_plans": ["A Plan"], **SITE}
    assert told(paying.esketamine_insurance, insurance=insured) == ("yes",)


def test_one_insurer_is_one_choice_whichever_plan_and_on_whatever_condition() -> None:
    sure = {"plans": ["Aetna PPO"], **SITE}
    depends = {**DEPENDS, "payer": "private plans", "plans": ["Aetna"]}
    assert told(paying.plans, insurance=sure) == told(paying.plans, coverage=[depends])
    assert told(paying.plans, insurance=sure, coverage=[depends]) == ("Aetna",)
    assert told(paying.plans, coverage=[{**DEPENDS, "payer": "medicare"}]) == ("Medicare",)
    assert told(paying.plans, coverage=[{"answer": "no", "plans": ["Aetna"], **SITE}]) == ()


def test_a_no_for_one_drug_is_an_answer() -> None:
    no = {"covers": "esketamine", "answer": "no", **SITE}
    assert told(paying.esketamine_insurance, coverage=[no]) == ("no",)


def test_an_answer_that_depends_keeps_its_condition() -> None:
    some = {"superbill": "in some cases", "note": "Only for visits.", **SITE}
    assert told(paying.superbill, insurance=some) == ("in-part",)
    for_spravato = [{**DEPENDS, "covers": "esketamine"}]
    assert told(paying.esketamine_insurance, coverage=for_spravato) == ("in-part",)


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_what_is_answered_is_told(answer: str) -> None:
    insured = dict.fromkeys(("superbill", "hsa_fsa", "payment_plan"), answer)
    for of in (paying.superbill, paying.hsa_fsa, paying.payment_plan):
        assert told(of, insurance={**insured, **SITE}) == (answer,)


def test_its_choices_stand_in_their_order() -> None:
    assert [*choices(paying.FACETS).items()] == [
        ("insurance", ["yes", "in-part", "no"]),
        ("spravato-insurance", ["yes", "in-part", "no"]),
        ("plan", []),
        ("superbill", ["yes", "in-part", "no"]),
        ("hsa-fsa", ["yes", "in-part", "no"]),
        ("payment-plan", ["yes", "in-part", "no"]),
    ]


def test_who_chooses_a_plan_is_led_to_what_to_ask_it() -> None:
    (plan,) = (facet for facet in paying.FACETS if facet.id == "plan")
    assert plan.link == ("learn/insurance-by-drug/#what-to-ask-in-writing", "What to ask your plan")
