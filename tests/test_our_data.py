"""The real profiles; what is asked of them here holds for any honest data, on any day."""

import re

import pytest

from generator.judging import ALL_RULES
from generator.model.finding import FlagState
from generator.model.judgement import Judgement
from tests.ours import ours

NAMED_IN_THE_MISSION = {"mindbloom", "innerwell", "bay-area-cbt-center"}
MADE_UP = re.compile(r"\.example\b|\b555[-. ]?01\d\d\b|\"name\": ?\"Example ")


def judgements() -> tuple[Judgement, ...]:
    return ours().directory().judgements


def test_there_are_enough_providers_to_compare() -> None:
    assert len(judgements()) >= 60
    assert {one.slug for one in judgements()} >= NAMED_IN_THE_MISSION


@pytest.mark.parametrize("one", judgements(), ids=lambda one: one.slug)
def test_no_made_up_provider_stands_among_the_real_ones(one: Judgement) -> None:
    assert MADE_UP.findall(one.provider.model_dump_json()) == []


def test_a_confirmed_red_flag_was_confirmed_by_somebody_who_looked() -> None:
    for one in judgements():
        for rule, flag in one.raised:
            looks = [e for _, e in flag.evidence if e.is_ours]
            methods = {look.method for look in looks} & set(ALL_RULES[rule].checked_by)
            assert methods or flag.state is FlagState.POSSIBLE, (one.slug, rule)
