from generator.calling.coverage_questions import QUESTIONS
from generator.calling.questions import BY_ID


def test_each_of_its_questions_is_asked() -> None:
    assert QUESTIONS
    assert all(BY_ID[one.id] is one for one in QUESTIONS)


def test_each_payer_is_asked_of_by_drug_and_with_its_network() -> None:
    paying = [one for one in QUESTIONS if one.parent == ("coverage",)]
    items = [tuple((one.item or {}).items()) for one in paying]
    assert len(set(items)) == len(items) >= 7
    assert all(one.tap("in-network") and one.tap("in-part") for one in paying)
    assert all("network" in one.keys for one in paying)
