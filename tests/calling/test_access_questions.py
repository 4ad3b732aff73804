from generator.calling.access_questions import QUESTIONS
from generator.calling.questions import BY_ID


def test_each_of_its_questions_is_asked() -> None:
    assert QUESTIONS
    assert all(BY_ID[one.id] is one for one in QUESTIONS)


def test_nobody_is_asked_whether_they_press_people_to_buy() -> None:
    """That is seen or heard by an editor; no front desk says it of itself."""
    assert "booking.sales_pressure.answer" not in {one.path for one in QUESTIONS}
