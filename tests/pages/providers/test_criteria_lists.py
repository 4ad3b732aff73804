"""What stands first of the criteria, what a phone folds, and what is to be asked."""

import pytest

from generator.judging import CRITERIA
from generator.model.finding import Outcome
from generator.model.judgement import Judgement
from generator.pages.providers.criteria_lists import (
    MET_AT_ONCE,
    asks_of_flags,
    met_later,
    with_outcome,
)
from generator.pages.wording.in_part import stated_in_part
from tests.demonstration import demonstration
from tests.pages.opened import by_class, shown

EVERYBODY = demonstration().judgements
each_provider = pytest.mark.parametrize("judgement", EVERYBODY, ids=lambda one: one.slug)


@each_provider
def test_only_what_is_met_is_folded_and_never_one_alone(judgement: Judgement) -> None:
    later, in_part = met_later(judgement), stated_in_part(judgement)
    assert all(judgement.criteria[i].outcome is Outcome.MET and i not in in_part for i in later)
    assert len(later) != 1
    told = [i for i, one in judgement.criteria.items() if not one.outcome.is_silent or i in in_part]
    if later:
        not_met = [i for i in told if judgement.criteria[i].outcome is not Outcome.MET]
        assert len(told) - len(later) == max(MET_AT_ONCE, len({*not_met, *in_part}) + 1)
    folded = [
        row.get("data-compare")
        for one in by_class(shown(judgement.slug), "kd-rest")
        for row in one.iter("li")
        if row.get("data-compare")
    ]
    assert folded == [rule.id for rule in CRITERIA if rule.id in later]


def test_somebody_has_so_many_met_that_some_are_folded() -> None:
    assert any(met_later(judgement) for judgement in EVERYBODY)


@each_provider
def test_nothing_is_asked_twice(judgement: Judgement) -> None:
    silent = {*with_outcome(judgement, Outcome.NOT_STATED)}
    assert silent.isdisjoint(stated_in_part(judgement))
    asks = asks_of_flags(judgement)
    assert len(asks) == len({*asks})
    assert {rule.ask for rule in CRITERIA if rule.id in silent}.isdisjoint(asks)
