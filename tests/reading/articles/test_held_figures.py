"""A source gives its figures, its year and the numbers of its title, and nothing else."""

import pytest

from generator.reading.articles.held_figures import drugs_in, held_in, values_in
from generator.reading.articles.told_numbers import told_numbers
from tests.reading.pages import figure, source

FIGURES = [
    figure("2 to 3", "weeks"),
    figure("158", "people", "veterans with PTSD"),
    figure("1 May 2025", "date"),
    figure("45.5", "percent"),
]
SOURCES = {"one": source(title="A count of 18 insurers", year="2024", figures=FIGURES)}


@pytest.mark.parametrize(
    "text",
    [
        *("2 weeks", "3 weeks", "158 veterans", "158 people", "1 May 2025", "May 2025"),
        *("in 2025", "45.5%", "18 insurers", "in 2024"),
    ],
)
def test_what_it_gives_is_proven(text: str) -> None:
    (told,) = told_numbers(text)
    assert any(held.proves(told) for held in held_in(SOURCES, ["one", "unknown"]))


@pytest.mark.parametrize(
    "text",
    [
        *("2 months", "4 weeks", "158 children", "2 May 2025", "Jun 2025", "in 2026"),
        *("45.5 points", "45%", "18 plans"),
    ],
)
def test_another_value_unit_or_group_is_not(text: str) -> None:
    (told,) = told_numbers(text)
    assert not any(held.proves(told) for held in held_in(SOURCES, ["one"]))


def test_a_figure_without_a_number_gives_nothing() -> None:
    ((held,),) = [SOURCES["one"].figures[3:]]
    assert values_in(held) == [("45.5", "%")]
    assert values_in(held.model_copy(update={"number": "many"})) == []


def test_the_two_drugs_are_never_each_other() -> None:
    assert drugs_in("Esketamine, not Ketamine") == {"esketamine", "ketamine"}
    assert drugs_in("esketamine") == {"esketamine"}
