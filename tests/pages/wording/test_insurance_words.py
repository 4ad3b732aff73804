"""Who pays, in a line: never one yes or no, and the drugs are told apart."""

from typing import Any

import pytest

from generator.pages.wording.insurance_words import insurance_line
from tests.profiles import provider

SOME = {"note": "Only for some plans."}


def insured(**answers: Any) -> str:
    return insurance_line(provider(insurance={"evidence": "site", **answers}))


def covered(*entries: dict[str, Any]) -> str:
    return insurance_line(provider(coverage=[{"evidence": "site", **one} for one in entries]))


def test_of_who_is_silent_nothing_is_said() -> None:
    assert insurance_line(provider()) == ""


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"payment_plan": "yes"}, ""),
        ({"superbill": "yes", "hsa_fsa": "no"}, "Gives a superbill; no HSA or FSA"),
        ({"bills_insurance": "no", "superbill": "no"}, "Does not bill insurance; no superbill"),
        ({"plans": ["Example Mutual"]}, "Bills insurance for some care"),
        ({"prior_authorization": "yes"}, "Helps with prior authorization"),
        (
            {"spravato_plans": ["Example Mutual"], "bills_insurance": "no"},
            "Bills plans for Spravato; does not bill insurance for other care",
        ),
    ],
)
def test_insurance_is_never_one_yes_or_no(answers: dict[str, Any], said: str) -> None:
    assert insured(**answers) == said


def test_what_is_taken_and_billed_is_said() -> None:
    assert insured(hsa_fsa="yes") == "Takes HSA and FSA"
    assert insured(bills_insurance="yes") == "Bills insurance for some care"
    assert insured(superbill="in some cases", **SOME) == "Gives a superbill in some cases"


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([{"covers": "esketamine", "answer": "yes"}], "Bills plans for Spravato"),
        ([{"covers": "ketamine", "answer": "yes"}], "Bills insurance for some care"),
        ([{"payer": "medicaid", "answer": "no"}], "Does not bill insurance"),
        ([{"answer": "in some cases", **SOME}], "Bills insurance in some cases"),
        ([{"answer": "yes", "network": "out of network"}], "Bills insurance in some cases"),
        ([{"covers": "visits", "answer": "yes"}], "Bills insurance for some care"),
    ],
)
def test_answers_by_payer_and_drug_count_too(entries: list[dict[str, Any]], said: str) -> None:
    assert covered(*entries) == said


def test_a_condition_for_one_drug_hides_no_answer_for_the_other() -> None:
    drug = {"covers": "esketamine", "answer": "in some cases", **SOME}
    no, some = ({"covers": "ketamine", "answer": one, **SOME} for one in ("no", "in some cases"))
    first = "Bills plans for Spravato in some cases"
    assert covered(drug, no) == f"{first}; does not bill insurance for other care"
    assert covered(drug, some) == f"{first}; bills insurance in some cases"
    assert covered(drug) == first
