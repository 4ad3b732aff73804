"""No valid profile, however odd, makes a rule raise an error or accuse without proof."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import generator.criteria
import generator.red_flags
from generator.model.finding import Outcome
from generator.model.provider import Provider
from generator.rule import rules_in
from tests.any_profile import ABOUT_THE_FILE, FREE, WHO_IT_IS, any_profile
from tests.profiles import provider

RULES = (*rules_in(generator.criteria), *rules_in(generator.red_flags))
ANYTHING = any_profile()


@pytest.mark.slow
@given(ANYTHING, st.dates(date(2024, 1, 1), date(2028, 1, 1)))
def test_every_rule_answers_every_valid_profile_with_proof(
    changes: dict[str, Any], today: date
) -> None:
    odd: Provider = provider(**changes)
    for rule in RULES:
        finding = rule.check(odd, today)
        assert finding.reason, rule.id
        assert bool(finding.evidence) is (finding.outcome is not Outcome.NOT_STATED), rule.id
        assert set(finding.evidence) <= set(odd.evidence), rule.id


@pytest.mark.slow
@given(ANYTHING)
def test_the_same_profile_is_judged_alike_twice(changes: dict[str, Any]) -> None:
    today = date(2026, 11, 21)
    first, second = provider(**changes), provider(**dict(reversed(changes.items())))
    assert [rule.check(first, today) for rule in RULES] == [
        rule.check(second, today) for rule in RULES
    ]


def test_any_profile_holds_every_key_of_the_model() -> None:
    told = {"coverage", "hours", "first_exam", "waiting_time", "payment", "announced", "status"}
    assert told <= set(FREE)
    every = set(Provider.model_fields)
    assert set(FREE) | WHO_IT_IS | ABOUT_THE_FILE == every
