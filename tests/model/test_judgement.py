from dataclasses import replace

import pytest

from generator.model.finding import FlagState, Outcome
from generator.model.judgement import Recalled
from tests.demonstration import demonstration

EVERYBODY = demonstration().judgements


@pytest.mark.parametrize(
    ("state", "is_raised"),
    [
        (FlagState.CONFIRMED, True),
        (FlagState.POSSIBLE, True),
        (FlagState.NOT_FOUND, False),
        (FlagState.NOT_STATED, False),
        (FlagState.DOES_NOT_APPLY, False),
    ],
)
def test_raised_is_confirmed_or_possible_and_nothing_else(
    state: FlagState, is_raised: bool
) -> None:
    assert state.is_raised is is_raised


def test_the_confirmed_ones_are_told_first() -> None:
    one = EVERYBODY[0]
    rules, flag = [*one.red_flags], next(iter(one.red_flags.values()))
    states = [FlagState.POSSIBLE, FlagState.NOT_FOUND, FlagState.CONFIRMED, FlagState.NOT_STATED]
    flags = {rule: replace(flag, state=state) for rule, state in zip(rules, states, strict=False)}
    made = replace(one, red_flags=flags)
    assert [rule for rule, _ in made.raised] == [rules[2], rules[0]]
    assert made.count_flags(FlagState.CONFIRMED, FlagState.POSSIBLE) == len(made.raised)


def test_every_outcome_is_counted_once() -> None:
    for one in EVERYBODY:
        assert sum(one.count(outcome) for outcome in Outcome) == len(one.criteria)
        assert sum(one.count_flags(state) for state in FlagState) == len(one.red_flags)


def test_what_is_documented_is_a_yes_or_a_no_of_what_applies() -> None:
    for one in EVERYBODY:
        assert one.documented == one.count(Outcome.MET) + one.count(Outcome.NOT_MET)
        silent = one.count(Outcome.NOT_STATED, Outcome.NOT_LOOKED_FOR)
        assert one.applicable == one.documented + silent
    assert any(one.applicable < len(one.criteria) for one in EVERYBODY)


def test_one_that_is_recalled_is_told_of_another_text_of_its_provider_too() -> None:
    one = EVERYBODY[0]
    other = one.provider.model_copy(update={"summary": "In another order."})
    recalled = Recalled(one.slug, one.id, one.freshness, one.listing, lambda: one)
    assert recalled.told_of(other) == one.told_of(other) == replace(one, provider=other)
