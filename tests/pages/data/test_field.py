"""A field reads one place of a profile, and says nothing where that is not there."""

from generator.judging import judge
from generator.model.conditional import IN_SOME_CASES
from generator.pages.data.field import FieldType, amount, answer, list_of
from tests.profiles import provider
from tests.today import TODAY

SILENT = judge("a", provider(), TODAY)
PLAN = {"answer": "in some cases", "note": "At home.", "evidence": "site"}


def test_an_answer_is_read_at_its_place() -> None:
    field = answer("emergency_plan", "Has a plan.", "emergency_plan", "answer")
    assert field.value_type is FieldType.YES_NO
    assert field.of(SILENT) is None
    assert field.of(judge("a", provider(emergency_plan=PLAN), TODAY)) is IN_SOME_CASES


def test_an_empty_list_is_not_stated() -> None:
    assert list_of("words", "Some words.", lambda _: []).of(SILENT) is None
    assert list_of("words", "Some words.", lambda _: ["a", "a"]).of(SILENT) == ["a"]


def test_a_number_is_read() -> None:
    assert amount("number", "A number.", lambda _: 3).of(SILENT) == 3
