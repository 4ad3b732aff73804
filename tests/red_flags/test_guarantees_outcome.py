"""Guaranteed or false claims: what the examples do not show."""

from datetime import date

import pytest

from generator.model.finding import Finding, Outcome
from generator.red_flags.guarantees_outcome import check
from tests.profiles import provider


def found(today: date, *claims: str, evidence: str = "site") -> Finding:
    return check(provider(claims=[{"says": says, "evidence": evidence} for says in claims]), today)


@pytest.mark.parametrize(
    "says",
    [
        "About 70 percent improve, citing studies",
        "A 90% positive response rate",
        "Spravato is FDA-approved for treatment-resistant depression",
        "Ketamine is FDA-approved as an anesthetic",
        "Clinically proven and safe and effective",
        "Their method rests on over 500,000 treatments",
    ],
)
def test_a_rate_praise_or_a_true_approval_accuses_nobody(says: str, today: date) -> None:
    assert found(today, says).outcome is Outcome.NOT_STATED


def test_one_promise_among_modest_claims_is_found(today: date) -> None:
    finding = found(today, "Results differ", "Ketamine is non-addictive")
    assert finding.outcome is Outcome.MET
    assert "non-addictive" in finding.reason


def test_a_disclaimer_does_not_undo_a_promise(today: date) -> None:
    finding = found(today, "Results are not guaranteed", "Ketamine cures depression")
    assert finding.outcome is Outcome.MET


def test_the_reason_repeats_the_claim_only_as_theirs(today: date) -> None:
    reason = found(today, "Says that ketamine cures depression.").reason
    assert reason.startswith("They say, in our words: ketamine cures depression. ")
    assert reason.endswith("No form of ketamine is known to cure a mental illness or pain.")


def test_our_own_summary_is_not_taken_for_their_claim(today: date) -> None:
    silent = provider(summary="A clinic that promises a cure.")
    assert check(silent, today).outcome is Outcome.NOT_STATED


def test_the_claim_that_we_saw_ourselves_speaks_first_whatever_the_order(today: date) -> None:
    copied = {"says": "Ketamine cures anxiety", "evidence": "site"}
    seen = {"says": "Relief is guaranteed", "evidence": "page"}
    for claims in ([copied, seen], [seen, copied]):
        assert check(provider(claims=claims), today).evidence == ("page",)


def test_a_promise_is_found_beside_what_denies_one(today: date) -> None:
    finding = found(today, "Says there is no guarantee.", "Says addiction has not been seen.")
    assert finding.outcome is Outcome.MET
    assert "addiction" in finding.reason


def test_who_says_that_it_does_not_work_for_everyone_denies_a_promise(today: date) -> None:
    assert found(today, "Says it does not work for everyone.").outcome is Outcome.NOT_MET


def test_a_refund_that_is_guaranteed_or_not_is_neither(today: date) -> None:
    assert found(today, "A refund guarantee until 48 hours before").outcome is Outcome.NOT_STATED
    assert found(today, "Insurance payment is not guaranteed").outcome is Outcome.NOT_STATED
