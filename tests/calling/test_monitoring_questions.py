from generator.calling.monitoring_questions import QUESTIONS
from generator.calling.questions import BY_ID


def test_each_of_its_questions_is_asked() -> None:
    assert QUESTIONS
    assert all(BY_ID[one.id] is one for one in QUESTIONS)


def test_what_is_asked_of_homes_waits_for_sessions_at_home() -> None:
    homes = [one for one in QUESTIONS if one.parent == ("at_home",)]
    assert homes
    assert all(one.needs == "at_home" for one in homes)
