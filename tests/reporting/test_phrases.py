from dataclasses import replace

import pytest

from generator.model.finding import Judged, Outcome, Provenance
from generator.model.problem import Problem
from generator.reporting.phrases import documented, totals, visible
from tests.reporting.made_up import JUDGEMENT, MISSPELT, PROBLEMS


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Clínica Ñandú, 450 dollars", "Clínica Ñandú, 450 dollars"),
        ("a\n::error::b", "a\\n::error::b"),
        ("a\rb", "a\\rb"),
        ("a\x1b[31mred", "a\\x1b[31mred"),
        ("a\u202eb", "a\\u202eb"),
        ("a\udcffb", "a\\udcffb"),
    ],
)
def test_a_character_that_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("problems", "said"),
    [
        ([], "1 profile judged, 1 red flag confirmed. No problems found."),
        (PROBLEMS, "1 profile judged, 1 red flag confirmed. 1 error, 1 warning in 2 files."),
        ([MISSPELT, MISSPELT], "1 profile judged, 1 red flag confirmed. 2 errors in 1 file."),
    ],
)
def test_a_report_ends_with_counts(problems: list[Problem], said: str) -> None:
    assert totals(problems, [JUDGEMENT]) == said


def test_no_profile_is_counted_where_none_was_judged() -> None:
    assert totals([], []) == "No problems found."


def test_what_is_documented_can_be_recounted() -> None:
    assert documented(JUDGEMENT) == "1 of 2 criteria documented: 1 met, 0 not met, 1 not stated"


def test_what_does_not_apply_is_not_counted_among_the_criteria() -> None:
    apart = Judged(Outcome.DOES_NOT_APPLY, "Nothing is paid ahead.", Provenance.NOBODY)
    criteria = {**JUDGEMENT.criteria, "states-refund-terms": apart}
    told = documented(replace(JUDGEMENT, criteria=criteria))
    assert told == ("1 of 2 criteria documented: 1 met, 0 not met, 1 not stated, 1 does not apply")
