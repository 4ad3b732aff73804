"""The closed lists of words."""

import inspect
import re

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model import vocabulary
from generator.model.credentials import Board, Credential
from generator.model.vocabulary import Method, Route, Word

LISTS = [
    found
    for _, found in inspect.getmembers(vocabulary, inspect.isclass)
    if issubclass(found, Word) and found is not Word
]


@pytest.mark.parametrize("words", LISTS)
def test_every_word_is_read_as_itself_and_has_words_for_a_patient(words: type[Word]) -> None:
    reader = TypeAdapter(words)
    for member in words:
        assert reader.validate_python(member.value) is member
        assert member.says
        assert member.says[0].isupper() or words is vocabulary.Per


@pytest.mark.parametrize("words", LISTS)
def test_another_word_is_refused_with_those_that_are_accepted(words: type[Word]) -> None:
    for text in ("", "Iv", None, 7):
        with pytest.raises(ValidationError) as caught:
            TypeAdapter(words).validate_python(text)
        (error,) = caught.value.errors()
        assert re.fullmatch(r"unknown(-[a-z]+)+", error["type"])
        assert set(error["ctx"]["words"]) == {member.value for member in words}
        assert {member.says for member in words} <= set(error["ctx"]["choices"])


def test_the_editor_s_program_is_offered_the_same_words() -> None:
    assert TypeAdapter(Route).json_schema()["enum"] == [member.value for member in Route]


def test_what_nobody_here_looked_at_cannot_count_as_checked() -> None:
    assert {method for method in Method if not method.is_ours} == {Method.COPY, Method.PROVIDER}


def test_nurses_pas_and_nurse_anesthetists_have_boards_too() -> None:
    assert {Board.ANCC, Board.AANPCB, Board.NBCRNA, Board.NCCPA} <= set(Board)
    assert {Credential.PMHNP, Credential.PA, Credential.CRNA} <= set(Credential)
