"""Emergency plan: what the examples do not show."""

from datetime import date

from generator.criteria.has_an_emergency_plan import check
from generator.model.finding import Outcome
from tests.profiles import provider


def test_an_editor_s_plain_word_is_the_reason_when_there_is_one(today: date) -> None:
    for answer in ("yes", "no"):
        told = {"answer": answer, "note": "It is told at the first visit.", "evidence": "call"}
        finding = check(provider(emergency_plan=told), today)
        assert (finding.reason, finding.evidence) == ("It is told at the first visit.", ("call",))


def test_a_blood_pressure_cuff_or_stop_rules_alone_are_no_plan(today: date) -> None:
    home = {"routes": ["oral"], "blood_pressure_cuff": "yes", "evidence": "site"}
    assert check(provider(kind="telehealth", at_home=home), today).outcome is Outcome.NOT_STATED
