"""Insurance help: what the examples do not show."""

from datetime import date
from typing import Any

import pytest

from generator.criteria.helps_with_insurance import check
from generator.model.finding import Finding, Outcome
from tests.profiles import provider


def found(today: date, **insurance: Any) -> Finding:
    return check(provider(insurance={**insurance, "evidence": "site"}), today)


@pytest.mark.parametrize(
    ("stated", "named"),
    [
        ({"superbill": "yes"}, "a superbill"),
        ({"hsa_fsa": "yes"}, "HSA or FSA"),
        ({"prior_authorization": "yes"}, "prior authorization"),
        ({"bills_insurance": "yes"}, "billing insurance"),
        ({"plans": ["Example Plan"]}, "billing insurance"),
        ({"spravato_plans": ["Example Plan"]}, "billing Spravato"),
    ],
)
def test_any_one_kind_of_help_is_enough_and_is_named(
    stated: dict[str, Any], named: str, today: date
) -> None:
    finding = found(today, **stated)
    assert finding.outcome is Outcome.MET
    assert named in finding.reason


def test_a_payment_plan_is_no_insurance_help(today: date) -> None:
    assert found(today, payment_plan="yes").outcome is Outcome.NOT_STATED


def test_an_empty_list_of_plans_is_no_refusal_of_a_superbill(today: date) -> None:
    assert found(today, plans=[], bills_insurance="no").outcome is Outcome.NOT_STATED


def test_no_superbill_alone_leaves_billing_open(today: date) -> None:
    assert found(today, superbill="no").outcome is Outcome.NOT_STATED


def test_an_hsa_counts_where_insurance_is_refused(today: date) -> None:
    stated = {"superbill": "no", "bills_insurance": "no", "hsa_fsa": "yes"}
    assert found(today, **stated).outcome is Outcome.MET
