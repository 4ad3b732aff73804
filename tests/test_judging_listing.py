"""What judging promises of a place: how old a check is, who is listed, in which order."""

from datetime import date, timedelta
from typing import Any

import pytest

from generator.judging import freshness, judge, listing_order
from generator.model.finding import Freshness, ListingStatus, Outcome
from generator.model.judgement import Judgement
from generator.model.site_config import FreshnessPolicy, ListingPolicy
from tests.profiles import EVIDENCE, provider
from tests.today import TODAY

NEWS = {**EVIDENCE["site"], "publisher": "Example News"}
EXCLUDED = "employs-excluded-clinician"


def judgement(policy: ListingPolicy | None = None, **changes: Any) -> Judgement:
    evidence = {"news": NEWS, **changes.pop("evidence", {})}
    made = provider(evidence=evidence, **changes)
    return judge("example-a", made, TODAY, policy or ListingPolicy())


def on_the_list(*evidence: str) -> dict[str, Any]:
    look = {"listed": "yes", "evidence": list(evidence)}
    return {"clinicians": [{"credential": "NP", "evidence": "site", "exclusion_list": look}]}


# How old a check is.


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, Freshness.FRESH),
        (90, Freshness.FRESH),
        (91, Freshness.DUE),
        (365, Freshness.DUE),
        (366, Freshness.OVERDUE),
        (4000, Freshness.OVERDUE),
    ],
)
def test_a_check_grows_old_on_the_exact_day(days: int, expected: Freshness) -> None:
    on = TODAY - timedelta(days=days)
    checked = provider(verified={"on": on.isoformat(), "by": "Erin Example"})
    assert freshness(checked, TODAY) is expected


def test_the_policy_says_when_a_check_is_old() -> None:
    checked = provider(verified={"on": "2026-11-11", "by": "Erin Example"})
    strict = FreshnessPolicy.model_validate({"fresh_days": "9", "overdue_days": "10"})
    assert freshness(checked, TODAY, strict) is Freshness.DUE
    assert freshness(checked, date(2026, 11, 22), strict) is Freshness.OVERDUE


def test_without_a_signed_check_nothing_is_fresh_however_new_its_proof() -> None:
    seen = {"today": {**EVIDENCE["page"], "seen": TODAY.isoformat()}}
    assert judgement(evidence=seen).freshness is Freshness.UNCHECKED


def test_fixing_a_typing_error_does_not_make_a_check_fresh() -> None:
    old: dict[str, Any] = {"verified": {"on": "2025-09-02", "by": "Erin Example"}}
    edit: dict[str, Any] = {"history": [{"on": TODAY.isoformat(), "what": "Fixed a typing error."}]}
    before = judgement(**old, summary="A made up clinic.")
    after = judgement(**old, **edit, summary="A made-up clinic.")
    assert before.freshness is after.freshness is Freshness.OVERDUE


# Who is listed, and where.


def test_a_confirmed_exclusion_withholds_and_says_why() -> None:
    found = judgement(**on_the_list("exclusions"))
    assert (found.listing, found.withheld_because) == (ListingStatus.WITHHELD, (EXCLUDED,))


def test_what_is_only_possible_withholds_nobody() -> None:
    assert judgement(**on_the_list("news")).listing is ListingStatus.LISTED


def test_other_red_flags_only_show() -> None:
    found = judgement(staff_training={"answer": "no", "evidence": "call"})
    assert found.raised
    assert found.listing is ListingStatus.LISTED


def test_no_criterion_has_to_be_met_unless_the_policy_says_so() -> None:
    assert judgement().listing is ListingStatus.LISTED
    asked = ListingPolicy(
        must_document=(
            "publishes-prices",
            "board-certified",
        )
    )
    assert judgement(asked).listing is ListingStatus.WITHHELD
    assert judgement(asked).withheld_because == ("publishes-prices", "board-certified")


def test_to_document_is_to_answer_not_to_answer_well() -> None:
    asked = ListingPolicy(must_document=("has-an-emergency-plan",))
    plan = {"answer": "no", "evidence": "call"}
    assert judgement(asked, emergency_plan=plan).listing is ListingStatus.LISTED


def test_what_is_not_documented_is_told_before_what_is_confirmed() -> None:
    asked = ListingPolicy(must_document=("publishes-prices",))
    found = judgement(asked, **on_the_list("exclusions"))
    assert found.withheld_because == ("publishes-prices", EXCLUDED)


def test_what_does_not_apply_to_somebody_is_not_missing() -> None:
    asked = ListingPolicy(must_document=("states-refund-terms",))
    after = {"paid_after_treatment": "yes", "evidence": "call"}
    found = judgement(asked, refunds=after)
    assert found.criteria["states-refund-terms"].outcome is Outcome.DOES_NOT_APPLY
    assert (found.listing, found.withheld_because) == (ListingStatus.LISTED, ())
    assert judgement(asked).withheld_because == ("states-refund-terms",)


def test_who_closed_is_closed_whatever_else_is_true() -> None:
    status = {"state": "closed", "evidence": "site"}
    found = judgement(status=status, **on_the_list("exclusions"))
    assert (found.listing, found.withheld_because) == (ListingStatus.CLOSED, ())
    still_open = {"state": "open", "evidence": "site"}
    assert judgement(status=still_open).listing is ListingStatus.LISTED


def test_overdue_stands_last_then_the_name_decides() -> None:
    old: dict[str, Any] = {"verified": {"on": "2025-01-01", "by": "Erin Example"}}
    made = [
        judgement(name="Example Zebra"),
        judgement(name="example apple"),
        judgement(name="Example Alder", **old),
        judgement(name="Example Élan"),
        judgement(name="Example Fir"),
    ]
    names = [one.provider.name for one in sorted(made, key=listing_order)]
    assert names == [
        "example apple",
        "Example Élan",
        "Example Fir",
        "Example Zebra",
        "Example Alder",
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"staff_training": {"answer": "no", "evidence": "call"}},
        {"staff_training": {"answer": "yes", "evidence": "call"}},
        {"verified": {"on": "2026-11-20", "by": "Erin Example"}},
        {"verified": {"on": "2026-01-20", "by": "Erin Example"}},
        {"listing_basis": "provider_asked"},
        {"conflict_of_interest": "paid"},
        {"prices": [{"service": "iv infusion", "amount_usd": "1", "evidence": "site"}]},
        {"summary": "Another summary."},
    ],
)
def test_nothing_else_moves_anybody(changes: dict[str, Any]) -> None:
    assert listing_order(judgement(**changes)) == listing_order(judgement())
