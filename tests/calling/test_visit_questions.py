from generator.calling.questions import BY_ID
from generator.calling.visit_questions import QUESTIONS


def test_each_of_its_questions_is_asked() -> None:
    assert QUESTIONS
    assert all(BY_ID[one.id] is one for one in QUESTIONS)


def test_a_figure_alone_needs_its_words() -> None:
    assert all(one.figure.needed for one in QUESTIONS if one.figure)
