import re

import pytest

from generator.calling.question import ACCEPTED, PATTERNS, Shape, figure_alone, unanswered, yes_no
from generator.calling.questions import BY_ID


def test_every_question_can_be_refused_or_not_known() -> None:
    names = {one.id for one in unanswered()}
    assert names == {"would-not-say", "did-not-know", "no-answer"}
    assert all(names <= {tap.id for tap in taps} for taps in (yes_no(), figure_alone()))
    assert all(tap.value == "" for tap in unanswered())


def test_every_shape_says_what_it_accepts() -> None:
    assert set(PATTERNS) == set(ACCEPTED) == set(Shape)


@pytest.mark.parametrize("shape", Shape)
def test_no_shape_takes_what_a_profile_refuses(shape: Shape) -> None:
    for text in ("", " ", "<", "a<b", "a\nb", "a\u0000b", "..."):
        assert not re.search(PATTERNS[shape], text), (shape, text)


def test_an_answer_has_the_address_of_its_key() -> None:
    assert BY_ID["superbill"].path == "insurance.superbill"
    assert BY_ID["call-center"].path == "booking.call_center.answer"
    assert BY_ID["price-infusion"].path == "prices.iv infusion.amount_usd"
    assert BY_ID["emergency-plan"].as_data()["paths"] == {
        "answer": "emergency_plan.answer",
        "note": "emergency_plan.note",
    }
