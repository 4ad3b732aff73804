"""Claims by the shape of their sentence, each beside a neighbor that claims nothing."""

import pytest

from generator.model.wording import promises


@pytest.mark.parametrize(
    ("kind", "claimed", "fine"),
    [
        ("certain and soon", "Life-changing in two hours", "Some lives change in two hours"),
        ("certain and soon", "Within hours the dark cloud lifts", "Within hours a nurse calls"),
        ("certain and soon", "Feel like yourself after one dose", "Feel sleepy after one dose"),
        ("certain for you", "You will feel like yourself again", "You will feel sleepy"),
        ("certain for you", "You are going to beat depression", "You are going to see a nurse"),
        ("works for all", "It works for every form of pain", "It works with every insurer"),
        ("works for all", "Ten out of ten get better", "Seven out of ten get better"),
        ("works for all", "Does it work? Yes, for everyone", "Does it work? Not for everyone"),
        ("works where all else fails", "When nothing else works, ketamine does", "If pills failed"),
        ("works where all else fails", "It replaces years of therapy", "It replaces one visit"),
        ("harm ruled out", "You won't experience withdrawal", "You may experience withdrawal"),
        ("harm ruled out", "As safe as an aspirin", "As simple as a visit"),
        ("harm ruled out", "The safest drug we know", "One of the safest drugs we know"),
        ("harm ruled out", "There is no chance of misuse", "We lower the chance of misuse"),
        ("changed for good", "The relief never fades", "The relief often fades"),
        ("changed for good", "Leave trauma behind", "Leave your shoes behind"),
        ("guaranteed to act", "Guaranteed to lift your mood", "Guaranteed to be on time"),
        ("best of all", "The most effective therapy ever", "A most effective team"),
    ],
)
def test_a_claim_is_told_from_its_neighbor(kind: str, claimed: str, fine: str) -> None:
    assert kind in {one.claim for one in promises(claimed)}
    assert promises(fine) == ()


@pytest.mark.parametrize(
    "limited",
    [
        "In a study, everyone on ketamine felt relief within a day.",
        "It often works when nothing else does.",
        "We hope that you will feel like yourself again.",
        "It replaces years of therapy for some people.",
        "Will I feel like myself after one dose?",
    ],
)
def test_what_limits_the_clause_takes_the_promise_back(limited: str) -> None:
    assert promises(limited) == ()
