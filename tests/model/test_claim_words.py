"""The classes of words that claims are built of hold every voice and tense of a verb."""

import re

import pytest

from generator.model.claim_kinds import pattern_of
from generator.model.claim_words import END, ENDED, ENDING, ENDS, EVERYONE, LOSS, SOON


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        (END, "erase end wipe-out put-an-end-to turn-off cure"),
        (ENDS, "erases crushes wipes-out puts-an-end-to turns-off cures"),
        (ENDING, "erasing ending wiping-out putting-an-end-to curing"),
        (ENDED, "erased ended beaten wiped-out cured gone"),
        (LOSS, "depression suicidal-thoughts dark-cloud nightmares"),
        (SOON, "overnight in-just-two-hours after-one-dose by-the-end-of-the-week"),
        (EVERYONE, "everyone all-of-them ten-out-of-ten every-single-patient"),
    ],
)
def test_each_form_is_known(words: str, typed: str) -> None:
    pattern = re.compile(pattern_of(words).pattern + "$", re.IGNORECASE)
    assert [one for one in typed.split() if not pattern.match(one)] == []
