"""Experience and outcome tracking: what the examples do not show."""

from datetime import date

from generator.criteria.tracks_outcomes import check
from generator.model.finding import Outcome
from tests.profiles import provider

EXPERIENCE = {"values": ["open since 2019", "over 1,000 patients"], "evidence": "page"}


def test_experience_is_told_beside_tracking_with_its_own_proof(today: date) -> None:
    tracking = {"answer": "yes", "evidence": "site"}
    finding = check(provider(outcome_tracking=tracking, experience=EXPERIENCE), today)
    assert finding.evidence == ("site", "page")
    assert finding.reason.endswith("Experience: open since 2019, over 1,000 patients.")


def test_experience_does_not_make_up_for_measuring_nothing(today: date) -> None:
    tracking = {"answer": "no", "evidence": "call"}
    finding = check(provider(outcome_tracking=tracking, experience=EXPERIENCE), today)
    assert finding.outcome is Outcome.NOT_MET


def test_a_scale_that_is_not_named_is_said_so(today: date) -> None:
    finding = check(provider(outcome_tracking={"answer": "yes", "evidence": "site"}), today)
    assert finding.outcome is Outcome.MET
    assert "not named" in finding.reason


def test_a_success_rate_in_a_claim_is_no_tracking(today: date) -> None:
    claims = [{"says": "About 80 percent improve", "evidence": "site"}]
    assert check(provider(claims=claims), today).outcome is Outcome.NOT_STATED
