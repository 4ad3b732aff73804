"""Who pays for what stands by drug, and no plan needs a name."""

from typing import Any

from generator.model.coverage import Coverage
from generator.pages.providers.coverage_rows import coverage_rows, told_by_payer
from generator.pages.providers.fact_rows import FactRow
from tests.profiles import provider

MEDICARE = {"payer": "medicare", "covers": "esketamine", "answer": "yes"}
KETAMINE = {"covers": "ketamine", "answer": "no"}


def rows(*entries: dict[str, Any], **changes: Any) -> dict[str, FactRow]:
    told = [{"evidence": "page", **one} for one in entries]
    return {row.term: row for row in coverage_rows(provider(coverage=told, **changes))}


def told(**answer: Any) -> str:
    return told_by_payer(Coverage.model_validate({"evidence": "site", **answer}))


def test_each_drug_has_its_row_with_its_own_proof() -> None:
    found = rows(MEDICARE, KETAMINE)
    assert found["Esketamine (Spravato)"].said == "Medicare: yes."
    assert found["Esketamine (Spravato)"].compare == "spravato"
    assert found["Other ketamine care"].said == "Insurance, plan not named: no."
    assert [ground.evidence for ground in found["Other ketamine care"].proof] == [("page",)]


def test_a_drug_that_nobody_speaks_of_is_not_answered_by_the_other() -> None:
    assert rows(MEDICARE)["Other ketamine care"].said == ""


def test_plans_under_insurance_stand_in_the_same_row() -> None:
    insurance = {"plans": ["Example Mutual"], "evidence": "site"}
    said = rows({**KETAMINE, "payer": "medicaid"}, insurance=insurance)["Bills your plan"]
    assert said.said == "Example Mutual. Medicaid: no."
    assert {name for one in said.proof for name in one.evidence} == {"site", "page"}


def test_network_plans_age_and_condition_are_told() -> None:
    said = told(
        payer="private plans",
        answer="in some cases",
        network="in network",
        plans=["Example Mutual", "Example Health"],
        as_of="May 2022",
        note="One clinician only",
    )
    plans = "(Example Mutual, Example Health), as of May 2022"
    assert said == f"Private plans: in some cases, in network {plans}. One clinician only."


def test_plans_stand_in_parentheses_whatever_else_is_told() -> None:
    part_d = {"answer": "yes", "plans": ["Medicare Part D"]}
    assert told(payer="medicare", **part_d) == "Medicare: yes (Medicare Part D)."
    assert told(**part_d) == "Insurance: yes (Medicare Part D)."


def test_visits_have_a_row_of_their_own() -> None:
    assert rows({"covers": "visits", "answer": "yes"})["Visits and therapy"].compare == "visits"


def test_what_is_inferred_is_called_so() -> None:
    found = rows({**KETAMINE, "certainty": "inferred"})
    assert found["Bills your plan"].notes == ("No page prints this. We infer it.",)
