"""What looks like an outcome of a rule and is none, the rules not yet written included."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from generator.answering import answer
from generator.judging import ALL_RULES
from generator.model.finding import Outcome
from generator.rule import Rule
from tests.profiles import provider

RULES = tuple(ALL_RULES.values())
LEAST = 2
LONGEST_SENTENCE = 20

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def decided(rule: Rule) -> set[Outcome]:
    """Return the outcomes that a rule can have, silence left out."""
    return {example.outcome for example in rule.examples} - {Outcome.NOT_STATED}


def is_told_by_a_newspaper(profile: Mapping[str, Any]) -> bool:
    return set(re.findall(r"'evidence': '(.+?)'", repr(profile))) == {"news"}


@each_rule
def test_it_keeps_counter_examples_of_each_outcome_that_it_can_have(rule: Rule) -> None:
    # Besides what only a newspaper tells: that one mechanism answers for all rules alike.
    own = [one for one in rule.counter_examples if not is_told_by_a_newspaper(one.profile)]
    looks = [one.looks_like for one in own]
    for outcome in {*decided(rule), Outcome.NOT_STATED}:
        assert looks.count(outcome) >= LEAST, outcome
    assert all(one.looks_like is not one.outcome for one in rule.counter_examples)
    assert all(re.search(r"\bExample [F-Z]\b", one.situation) for one in rule.look_alikes)


@each_rule
def test_its_counter_examples_are_short_enough_to_read_when_unwell(rule: Rule) -> None:
    every = (
        part for one in rule.look_alikes for part in re.split(r"(?<=[.?!:])\s+", one.situation)
    )
    assert [part for part in every if len(part.split()) > LONGEST_SENTENCE] == []


@each_rule
def test_for_each_outcome_a_newspaper_alone_tells_it_and_it_is_not_stated(rule: Rule) -> None:
    told = [one for one in rule.look_alikes if is_told_by_a_newspaper(one.profile)]
    assert {one.looks_like for one in told} == decided(rule)
    assert {one.outcome for one in told} == {Outcome.NOT_STATED}


@each_rule
def test_its_counter_examples_are_true(rule: Rule, today: date) -> None:
    wrong = {
        number: (example.situation, found.outcome, found.reason)
        for number, example in enumerate(rule.look_alikes, start=1)
        if (found := answer(rule, provider(**example.profile), today)).outcome
        is not example.outcome
    }
    assert wrong == {}
