from generator.calling.questions import BY_ID
from generator.calling.safety_questions import QUESTIONS


def test_each_of_its_questions_is_asked() -> None:
    assert QUESTIONS
    assert all(BY_ID[one.id] is one for one in QUESTIONS)


def test_what_happens_at_home_is_asked_of_those_who_treat_there() -> None:
    home = [one for one in QUESTIONS if one.needs == "at_home"]
    assert len(home) == 3
    assert all("clinic" not in one.kinds for one in home)
