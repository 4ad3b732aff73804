"""The real profiles; what is asked of them here holds for any honest data, on any day."""

import re

from generator.model.finding import FlagState, Provenance
from generator.model.judgement import Judgement
from tests.ours import ours

NAMED_IN_THE_MISSION = {"mindbloom", "innerwell", "bay-area-cbt-center"}
MADE_UP = re.compile(r"\.example\b|\b555[-. ]?01\d\d\b|\"name\": ?\"Example ")


def judgements() -> tuple[Judgement, ...]:
    return ours().directory().judgements


def test_there_are_enough_providers_to_compare() -> None:
    assert len(judgements()) >= 60
    assert {one.slug for one in judgements()} >= NAMED_IN_THE_MISSION


def test_no_made_up_provider_stands_among_the_real_ones() -> None:
    for one in judgements():
        assert MADE_UP.findall(one.provider.model_dump_json()) == [], one.slug


def test_a_confirmed_red_flag_was_confirmed_by_somebody_who_looked() -> None:
    for one in judgements():
        for rule, flag in one.raised:
            ours = [look for look in flag.looks if look.provenance is Provenance.WE_CHECKED]
            assert ours or flag.state is FlagState.POSSIBLE, (one.slug, rule)
