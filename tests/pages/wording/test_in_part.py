"""What is said without a plain answer is stated in part: not silent, and no criterion met."""

import pytest

from generator.judging import CRITERION_IDS, judge
from generator.model.finding import Outcome
from generator.model.provider import Provider
from generator.pages.wording.in_part import ASKS_ABOUT, stated_in_part
from tests.profiles import provider
from tests.today import TODAY

NOTE = {"note": "A one-hour talk comes first.", "evidence": "site"}


def test_it_names_criteria_and_keys_that_exist() -> None:
    assert set(ASKS_ABOUT) <= CRITERION_IDS
    assert {key for keys in ASKS_ABOUT.values() for key in keys} <= set(Provider.model_fields)


@pytest.mark.parametrize(
    ("key", "rule"),
    [("screening", "screens-before-treatment"), ("monitoring", "monitors-sessions")],
)
def test_a_note_alone_states_a_part_and_meets_nothing(key: str, rule: str) -> None:
    judgement = judge("a", provider(**{key: NOTE}), TODAY)
    assert judgement.criteria[rule].outcome is Outcome.NOT_STATED
    assert stated_in_part(judgement)[rule].note == NOTE["note"]


def test_silence_and_an_answer_are_no_part() -> None:
    assert stated_in_part(judge("a", provider(), TODAY)) == {}
    plan = {"answer": "yes", "evidence": "site"}
    assert stated_in_part(judge("a", provider(emergency_plan=plan), TODAY)) == {}
