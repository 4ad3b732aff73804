"""Works with your other clinicians: what the examples do not show."""

from datetime import date

from generator.criteria.works_with_your_clinicians import check
from generator.model.finding import Outcome
from tests.profiles import provider


def test_an_editor_s_plain_word_is_the_reason_when_there_is_one(today: date) -> None:
    for answer in ("yes", "no"):
        told = {"answer": answer, "note": "It is told at the first visit.", "evidence": "call"}
        finding = check(provider(care_coordination=told), today)
        assert (finding.reason, finding.evidence) == ("It is told at the first visit.", ("call",))


def test_asking_for_a_referral_is_not_yet_working_together(today: date) -> None:
    booking = {"referral_required": {"answer": "yes", "evidence": "site"}}
    assert check(provider(booking=booking), today).outcome is Outcome.NOT_STATED
