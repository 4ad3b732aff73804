"""Care, home and insurance as rows: nothing contradicts the note beside it."""

from typing import Any

import pytest

from generator.pages.providers.care_rows import home_rows, insurance_rows, more_rows, refund_row
from generator.pages.providers.fact_rows import FactRow
from generator.pages.wording.marks import SEE_NOTE
from tests.profiles import provider


def insured(routes: list[str], **insurance: Any) -> dict[str, FactRow]:
    one = provider(
        routes={"values": routes, "evidence": "site"}, insurance={**insurance, "evidence": "site"}
    )
    assert one.insurance
    return {row.term: row for row in insurance_rows(one)}


def test_billing_that_is_not_told_by_drug_stands_once_and_says_so() -> None:
    rows = insured(["esketamine", "iv"], bills_insurance="yes")
    assert rows["Bills your plan"].said == "For some care. They do not say for which drug"
    assert next(iter(rows)) == "Bills your plan"
    assert not {"Esketamine (Spravato)", "Other ketamine care"} & set(rows)


def test_billing_that_is_told_by_drug_has_a_row_for_each() -> None:
    rows = insured(["esketamine", "iv"], spravato_plans=["Example Mutual"])
    assert rows["Esketamine (Spravato)"].said == "Example Mutual"
    assert rows["Other ketamine care"].said == ""


def test_where_one_drug_alone_is_given_there_is_nothing_to_tell_apart() -> None:
    assert insured(["iv"], bills_insurance="yes")["Bills your plan"].said == "For some care"
    assert insured(["iv"], plans=["Example Plan"])["Bills your plan"].said == "Example Plan"


def test_a_silent_answer_beside_a_note_is_not_called_silent() -> None:
    note = "A cuff is needed only with high blood pressure."
    home = provider(at_home={"routes": ["oral"], "note": note, "evidence": "site"}).at_home
    assert home
    assert {row.silent for row in home_rows(home)} == {SEE_NOTE}
    bare = home.model_copy(update={"note": None})
    assert {row.silent for row in home_rows(bare)} == {""}


@pytest.mark.parametrize(
    ("refunds", "said", "silent"),
    [
        (None, "", "Refund terms not stated."),
        ({"terms": "Half is paid back."}, "Half is paid back.", ""),
        ({"paid_after_treatment": "yes"}, "You pay after treatment.", ""),
        ({"paid_after_treatment": "no"}, "You pay before treatment.", "Refund terms not stated."),
        ({"note": "They ask you to call."}, "", "Refund terms stated in part."),
    ],
)
def test_refunds(refunds: dict[str, str] | None, said: str, silent: str) -> None:
    one = provider(refunds={**refunds, "evidence": "site"} if refunds else None)
    row = refund_row(one.refunds)
    assert (row.said, row.silent) == (said, silent)


def test_every_claim_is_told_as_a_claim_in_no_file_order() -> None:
    claims = [{"says": says, "evidence": "site"} for says in ("Says b.", "Says a.")]
    rows = more_rows(provider(claims=claims))
    assert [row.said for row in rows] == ["Says a.", "Says b."]
    assert [row.notes for row in rows] == [(), ("In our words. A claim is not a fact.",)]


def test_what_is_silent_is_left_to_the_criteria() -> None:
    assert more_rows(provider()) == ()


def test_an_answer_that_depends_says_of_what() -> None:
    some = {"note": "With a plan.", "evidence": "site"}
    one = provider(
        integration={"answer": "yes", "included_in_price": "in some cases", **some},
        refunds={"paid_after_treatment": "in some cases", **some},
    )
    said = {row.term: row.said for row in more_rows(one)}
    assert said["Therapy or support"] == "Yes. In the price in some cases"
    assert refund_row(one.refunds).said == "You pay after treatment in some cases."


def test_vital_signs_before_in_and_after_a_session_are_told_apart() -> None:
    watch = {"vitals_before": "yes", "vitals_after": "no", "minutes_after": "30"}
    said = {
        row.term: row.said for row in more_rows(provider(monitoring={**watch, "evidence": "site"}))
    }
    assert said == {
        "Vital signs before": "Measured",
        "Vital signs after": "Not measured",
        "Watched afterward": "At least 30 minutes",
    }
