"""Where a phrase stands decides whether it is said: clause by clause."""

import pytest

from generator.model.claim_context import (
    clause_around,
    is_asked,
    is_conditional,
    is_denied,
    is_softened,
    sentence_around,
)
from generator.model.reported_speech import is_said_by_others


def at(text: str, phrase: str) -> tuple[int, int]:
    return text.index(phrase), text.index(phrase) + len(phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("There is no guarantee", "guarantee"),
        ("Nobody, not even the best doctor, can promise a cure", "cure"),
        ("No form of ketamine, lozenges included, is FDA-approved", "FDA-approved"),
        ("We do not promise cures, guarantees, or miracles", "guarantees"),
        ("We cannot, and will not, guarantee results", "guarantee results"),
        ("It isn\u2019t a cure", "cure"),
        ("A cure cannot be promised", "cure"),
        ("A cure is a myth", "cure"),
        ("No medication is free of side effects", "free of side effects"),
        ("It is not yet FDA-approved", "FDA-approved"),
        ("Rather than a cure, it is a start", "cure"),
        ("It does not cure and heal depression", "heal"),
        ("They do not claim in any way or on any of their many pages that it cures", "cures"),
    ],
)
def test_a_negation_reaches_through_its_clause(text: str, phrase: str) -> None:
    assert is_denied(text, *at(text, phrase))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Not cheap, guaranteed relief", "guaranteed"),
        ("It is not cheap but cures depression", "cures"),
        ("It is not addictive and cures depression", "cures"),
        ("It not only cures depression", "cures"),
        ("There is no doubt that it cures", "cures"),
        ("No other drug is needed. It cures", "cures"),
        ("No needles and no side effects", "no side effects"),
        ("It cures depression that pills did not help", "cures"),
        ("Without needles it quickly cures depression", "cures"),
    ],
)
def test_a_negation_ends_with_its_clause(text: str, phrase: str) -> None:
    assert not is_denied(text, *at(text, phrase))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Is it a cure?", True),
        ("Is it a cure? No.", True),
        ("Is it a cure? Yes.", False),
        ("It is a cure. Is it dear?", False),
        ("It is a cure", False),
    ],
)
def test_a_question_says_nothing_unless_it_is_answered_with_yes(text: str, asked: bool) -> None:
    assert is_asked(text, at(text, "cure")[1]) is asked


@pytest.mark.parametrize(
    ("text", "conditional"),
    [
        ("If it is a cure, stop", True),
        ("Ask whether it is a cure", True),
        ("If treatment works, there is a cure", True),
        ("If you are ill, this is a cure", False),
        ("When given early it is a cure", False),
    ],
)
def test_a_condition_says_nothing_yet(text: str, conditional: bool) -> None:
    assert is_conditional(text, *at(text, "cure")) is conditional


def test_may_softens_and_can_does_not() -> None:
    for text, softened in (("It may be a cure", True), ("It can be a cure", False)):
        assert is_softened(text, *at(text, "cure")) is softened


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Some clinics promise a cure", True),
        ("A newspaper called it a cure", True),
        ("According to one magazine it is a cure", True),
        ("You may have heard that it is a cure", True),
        ("Beware of a cure", True),
        ("Former customers called it a cure", True),
        ("Our patients found a cure", False),
        ("Unlike providers that offer a cure, it is careful", True),
        ("They say that it is a cure", False),
        ("Says studies show a cure", False),
        ("The clinic claims a cure", False),
    ],
)
def test_the_word_of_others_is_told_from_their_own(text: str, others: bool) -> None:
    assert is_said_by_others(text, *at(text, "cure")) is others


def test_a_sentence_and_a_clause_end_where_a_reader_ends_them() -> None:
    text = "One. We say so, and it is a cure if you pay. Two."
    assert sentence_around(text, *at(text, "cure")) == (
        " We say so, and it is a ",
        " if you pay",
    )
    assert clause_around(text, *at(text, "cure")).split() == ["it", "is", "a", "cure"]
