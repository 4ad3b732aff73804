"""Who pays, when, and how to pay less, as columns."""

from typing import Any

from generator.judging import judge
from generator.pages.data.flat import csv_row, flat, header
from tests.profiles import provider
from tests.today import TODAY


def known(**changes: Any) -> dict[str, Any]:
    return flat(judge("a", provider(**changes), TODAY), "https://directory.example/")


def test_each_public_program_has_a_column() -> None:
    told = known(
        coverage=[
            {"payer": "medicare", "covers": "esketamine", "answer": "yes", "evidence": "site"},
            {"payer": "medicaid", "answer": "no", "evidence": "site"},
            {"payer": "va", "answer": "in some cases", "note": "By referral.", "evidence": "site"},
        ]
    )
    assert (told["takes_medicare"], told["takes_medicaid"]) == (True, False)
    assert told["in_some_cases"] == ["takes_va"]
    assert not {"takes_va", "takes_tricare"} & set(told)
    assert told["coverage"] == [
        "medicaid: no",
        "va: in some cases",
        "medicare, esketamine: yes",
    ]


def test_the_spreadsheet_says_in_some_cases_and_never_not_stated() -> None:
    note = {"note": "On request.", "evidence": "site"}
    line = csv_row(known(insurance={"superbill": "in some cases", **note})).decode().split(",")
    names = header().decode().strip().split(",")
    assert line[names.index("superbill")] == "in some cases"
    assert line[names.index("hsa_fsa")] == "not stated"


def test_terms_of_payment_have_columns() -> None:
    told = known(
        payment={"due": ["at booking"], "evidence": "site"},
        discounts=[{"kind": "discount", "who": "veterans", "evidence": "site"}],
        financing={"months": "12", "evidence": "site"},
    )
    assert told["payment_due"] == ["at booking"]
    assert told["discounts"] == ["discount, veterans"]
    assert told["financing_months"] == 12
