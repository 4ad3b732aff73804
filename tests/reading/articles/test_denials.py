"""A denial stands in the sentence where its figure has one, and nowhere else."""

import pytest

from generator.reading.articles.denials import denial_left_out, denied_alone, denies
from generator.reading.articles.held_figures import held_in
from generator.reading.articles.stated_numbers import stated_numbers
from tests.reading.pages import figure, source

SOURCES = {
    "found": source(figures=[figure("8", "infusions", "people who got better")]),
    "found-none": source(figures=[figure("8", "infusions", result="no clear difference")]),
    "titled": source(title="A count of 8 infusions"),
    "dated": source(figures=[figure("2 May 2025", "date")]),
}


@pytest.mark.parametrize(
    "text", ["It did not help.", "None came.", "no effect", "It cannot be.", "neither did"]
)
def test_a_text_that_denies(text: str) -> None:
    assert denies(text)


@pytest.mark.parametrize(
    "text", ["It helped.", "Notice it.", "not only here", "no more than 5", "another"]
)
def test_a_text_that_does_not(text: str) -> None:
    assert not denies(text)


def judged(text: str, source_id: str) -> tuple[bool, str]:
    (told,) = stated_numbers(text)
    proofs = [held for held in held_in(SOURCES, [source_id]) if held.proves(told)]
    assert proofs
    return denied_alone(text, told, proofs), denial_left_out(text, told, proofs)


def test_the_direction_of_a_figure_is_kept() -> None:
    assert judged("8 infusions helped.", "found") == (False, "")
    assert judged("8 infusions did not help.", "found") == (True, "")
    assert judged("8 infusions did not help.", "found-none") == (False, "")
    assert judged("8 infusions helped.", "found-none") == (False, "no clear difference")


def test_one_figure_that_affirms_is_enough_to_affirm() -> None:
    (told,) = stated_numbers("8 infusions helped.")
    ids = ["found-none", "found"]
    proofs = [held for held in held_in(SOURCES, ids) if held.proves(told)]
    assert len(proofs) > 1
    assert denial_left_out("8 infusions helped.", told, proofs) == ""


def test_a_title_and_a_date_are_not_denied() -> None:
    assert judged("8 infusions did not help.", "titled") == (False, "")
    assert judged("It was not so on 2 May 2025.", "dated") == (False, "")
