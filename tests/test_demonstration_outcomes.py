"""The demonstration, with the examples of the rules, shows each outcome of each rule."""

from itertools import product
from typing import Any

import pytest

from generator.judging import CRITERIA, RED_FLAGS, judge
from generator.model.finding import FlagState, Outcome, Provenance
from generator.rule import Rule
from tests.demonstration import demonstration
from tests.profiles import provider
from tests.today import TODAY

# What others alone say answers nothing.
BASES = (Provenance.WE_CHECKED, Provenance.PROVIDER_SAYS)
LOOKS = ("call", "site", "news")
"""A look of each of these kinds, in the evidence of made-up profiles."""
# That a license has expired, or that half a price is missing, is never taken on anybody's word.
ONLY_OUR_OWN_LOOK = {"licensed-in-every-state", "board-certified", "publishes-prices"}
# That a list of drugs is whole, neither.
ONLY_WHERE_WE_SAW_ALL = {"discloses-off-label-use"}
STATE_OF = {
    Outcome.MET: {FlagState.CONFIRMED, FlagState.POSSIBLE},
    Outcome.NOT_MET: {FlagState.NOT_FOUND},
    Outcome.NOT_STATED: {FlagState.NOT_STATED},
    Outcome.DOES_NOT_APPLY: {FlagState.DOES_NOT_APPLY},
}


def outcomes_of(rule: Rule) -> set[Outcome]:
    return {example.outcome for example in rule.examples}


def owed(rule: Rule) -> set[tuple[Outcome, Provenance]]:
    spoken = outcomes_of(rule) - {Outcome.NOT_STATED}
    pairs = set(product(spoken, BASES)) | {(Outcome.NOT_STATED, Provenance.NOBODY)}
    if rule.id in ONLY_WHERE_WE_SAW_ALL:
        pairs = {pair for pair in pairs if pair[0] is not Outcome.DOES_NOT_APPLY} | {
            (Outcome.DOES_NOT_APPLY, Provenance.WE_CHECKED)
        }
    if rule.id in ONLY_OUR_OWN_LOOK:
        pairs -= {(Outcome.NOT_MET, Provenance.PROVIDER_SAYS)}
    return pairs


def seen_otherwise(part: Any, look: str) -> Any:
    """Return a part of an example as it is when somebody has looked in another way."""
    if isinstance(part, dict):
        return {
            key: look
            if key == "evidence" and isinstance(value, str)
            else seen_otherwise(value, look)
            for key, value in part.items()
        }
    return [seen_otherwise(one, look) for one in part] if isinstance(part, list) else part


def in_examples(rule: Rule) -> set[tuple[Outcome, Provenance]]:
    """Return what a rule's own examples show, each seen by us, by the provider and by others.

    So a new rule brings its demonstration with it, and no made-up provider has to learn of it.
    """
    profiles = [seen_otherwise(one.profile, look) for one in rule.examples for look in LOOKS]
    judged = [judge("a", provider(**one), TODAY).criteria[rule.id] for one in profiles]
    return {(one.outcome, one.provenance) for one in judged}


@pytest.mark.parametrize("rule", CRITERIA, ids=lambda rule: rule.id)
def test_the_demonstration_and_its_examples_show_every_outcome_of_a_rule(rule: Rule) -> None:
    found = (judgement.criteria[rule.id] for judgement in demonstration().judgements)
    shown = {(one.outcome, one.provenance) for one in found}
    assert owed(rule) - shown - in_examples(rule) == set()


@pytest.mark.parametrize("rule", RED_FLAGS, ids=lambda rule: rule.id)
def test_the_demonstration_shows_every_red_flag_in_every_state(rule: Rule) -> None:
    shown = {judgement.red_flags[rule.id].state for judgement in demonstration().judgements}
    can_be = set().union(*(STATE_OF[outcome] for outcome in outcomes_of(rule)))
    assert can_be - shown == set()
