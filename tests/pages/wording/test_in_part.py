"""What is said without a plain answer is stated in part: not silent, and no criterion met."""

from typing import cast

import pytest
from pydantic import ValidationError

from generator.judging import CRITERIA, judge
from generator.model.finding import Outcome
from generator.model.provider import Provider
from generator.pages.wording.in_part import stated_in_part
from generator.rule import Rule
from tests.profiles import provider
from tests.today import TODAY

NOTE = {"note": "A one-hour talk comes first.", "evidence": "site"}


class Asked:
    """A provider that says nothing, and remembers what it is asked."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    def __getattr__(self, key: str) -> object:
        self.keys.add(key)
        return getattr(provider(), key)


def takes_a_note_alone(key: str) -> bool:
    try:
        return getattr(provider(**{key: NOTE}), key) is not None
    except ValidationError:
        return False


@pytest.mark.parametrize("rule", CRITERIA, ids=lambda rule: rule.id)
def test_a_criterion_names_every_fact_that_it_reads_and_that_may_be_a_note(rule: Rule) -> None:
    asked = Asked()
    rule.check(cast(Provider, asked), TODAY)
    assert set(filter(takes_a_note_alone, asked.keys)) <= set(rule.asks_about) <= asked.keys


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
