"""Other names of our words: each leads to a word that is there, and means no more than it."""

import pytest

from generator.model import credentials, visits, vocabulary
from generator.model.synonyms import FILLERS, QUESTIONS, SYNONYMS, folded
from generator.model.vocabulary import Method, Word

LISTS = {
    name: one
    for module in (vocabulary, credentials, visits)
    for name, one in vars(module).items()
    if isinstance(one, type) and issubclass(one, Word) and one is not Word
}


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("N.Y.", "ny"),
        ("Physician (MD)", "physician md"),
        ("public_pages", "public pages"),
        ("A  Nurse", "nurse"),
        ("Coeur d\u2019Al\u00e8ne", "coeur dalene"),
        ("", ""),
    ],
)
def test_signs_and_case_do_not_count(text: str, plain: str) -> None:
    assert folded(text) == plain


@pytest.mark.parametrize("name", sorted({*SYNONYMS, *QUESTIONS, *FILLERS}))
def test_every_list_is_one_of_ours(name: str) -> None:
    assert name in LISTS
    assert set(SYNONYMS.get(name, {}).values()) <= {member.value for member in LISTS[name]}


@pytest.mark.parametrize("table", [*SYNONYMS.values(), *QUESTIONS.values()])
def test_every_name_is_written_as_it_is_looked_up(table: dict[str, str]) -> None:
    assert [name for name in table if folded(name) != name] == []


@pytest.mark.parametrize("name", sorted(SYNONYMS))
def test_no_name_is_printed_as_another_word_or_asked_back(name: str) -> None:
    printed = {folded(member.says): member.value for member in LISTS[name]}
    for typed, word in SYNONYMS[name].items():
        assert printed.get(typed, word) == word
        assert typed not in QUESTIONS.get(name, {})


def test_only_what_is_a_call_is_taken_for_a_look_of_ours() -> None:
    ours = {typed: word for typed, word in SYNONYMS["Method"].items() if Method(word).is_ours}
    assert set(ours.values()) == {"phone"}
    assert all("call" in typed or "telephone" in typed for typed in ours)
