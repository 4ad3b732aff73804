"""The grade is that of Flesch and Kincaid, over what a reader sees."""

from generator.reading.readability.grade import Prose, prose
from tests.reading.pages import page

PLAIN = "We walk home. " * 20


def measured(body: str) -> Prose:
    return prose(page(body).blocks)


def test_the_grade_is_that_of_flesch_and_kincaid() -> None:
    # 3 words a sentence and 1 syllable a word: 0.39 * 3 + 11.8 * 1 - 15.59
    assert measured(PLAIN).grade == -2.6
    # 5 words a sentence and 6 syllables in them: 0.39 * 5 + 11.8 * 6 / 5 - 15.59
    assert measured("Your doctor will see you. Ask a nurse for water. " * 5).grade == 0.5


def test_a_figure_is_a_word_without_syllables() -> None:
    assert measured("It costs $450. " * 20).grade == measured("It costs much. " * 20).grade


def test_terms_that_cannot_be_said_otherwise_do_not_count_against_a_page() -> None:
    assert measured("Take esketamine here. " * 20).grade == measured(PLAIN).grade


def test_of_a_few_words_there_is_no_grade() -> None:
    assert measured("Anesthesiologists. " * 39).grade is None
    assert measured("Anesthesiologists. " * 40).grade is not None
    assert measured("911. " * 50).grade is None
    assert measured("").grade is None
