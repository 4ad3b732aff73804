"""A personal treatment plan: what the examples do not show."""

from datetime import date

from generator.criteria.makes_a_treatment_plan import check
from generator.model.finding import Outcome
from tests.profiles import provider


def test_an_editor_s_plain_word_is_the_reason_when_there_is_one(today: date) -> None:
    for answer in ("yes", "no"):
        told = {"answer": answer, "note": "It is told at the first visit.", "evidence": "call"}
        finding = check(provider(treatment_plan=told), today)
        assert (finding.reason, finding.evidence) == ("It is told at the first visit.", ("call",))


def test_a_published_course_is_not_yet_a_plan_for_one_person(today: date) -> None:
    prices = [{"service": "usual course", "sessions": "6", "evidence": "site"}]
    assert check(provider(prices=prices), today).outcome is Outcome.NOT_STATED
