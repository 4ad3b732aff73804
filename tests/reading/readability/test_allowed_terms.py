"""The list of terms that the reading grade counts as one syllable."""

import re

import pytest

from generator.reading.readability.allowed_terms import REASONS, is_allowed

TERMS = [term for terms in REASONS.values() for term in terms]


@pytest.mark.parametrize(
    "word",
    [
        "ketamine",
        "esketamine",
        "ketamine's",
        "benzodiazepines",
        "opioids'",
        "spravato",
        "telehealth",
    ],
)
def test_a_term_is_allowed_alone_in_number_and_with_an_owner(word: str) -> None:
    assert is_allowed(word)


@pytest.mark.parametrize(
    "word", ["depression", "dissociation", "clinician", "anesthesia", "ketaminelike", "s", ""]
)
def test_everything_else_counts_in_full(word: str) -> None:
    assert not is_allowed(word)


def test_each_term_has_one_reason_and_stands_in_order() -> None:
    assert len(set(TERMS)) == len(TERMS)
    assert [terms for terms in REASONS.values() if list(terms) != sorted(terms)] == []
    assert [reason for reason in REASONS if len(reason.split()) < 5] == []


def test_terms_are_written_as_they_are_looked_up() -> None:
    assert [term for term in TERMS if not re.fullmatch(r"[a-z]+", term)] == []
    assert [term for term in TERMS if term.endswith("s") and term != "rems"] == []
