"""What was said and done: an accusation carries its proof, a reply its day."""

import pytest
from pydantic import ValidationError

from generator.model.record import Dispute, Flag, Reply, Status, Verified
from generator.model.vocabulary import Operation


@pytest.mark.parametrize("missing", ["rule", "evidence", "note"])
def test_a_red_flag_without_its_rule_proof_or_reason_is_refused(missing: str) -> None:
    flag = {"rule": "pressures-to-buy", "evidence": "call", "note": "They press people to pay."}
    Flag.model_validate(flag)
    with pytest.raises(ValidationError, match=missing):
        Flag.model_validate({key: value for key, value in flag.items() if key != missing})


def test_a_reply_and_a_check_have_a_day() -> None:
    with pytest.raises(ValidationError, match="on"):
        Reply.model_validate({"text": "It is not so."})
    with pytest.raises(ValidationError, match="on"):
        Verified.model_validate({"by": "an-editor"})


def test_a_dispute_is_open_until_it_has_a_last_day() -> None:
    opened = Dispute.model_validate({"opened": "2026-11-12", "about": "The price is wrong."})
    assert (opened.closed, opened.result) == (None, None)


def test_being_closed_is_a_fact_with_evidence() -> None:
    with pytest.raises(ValidationError, match="evidence"):
        Status.model_validate({"state": "closed"})
    assert Status.model_validate({"state": "closed", "evidence": "news"}).state is Operation.CLOSED
