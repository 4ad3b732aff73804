"""A source gives its figures, its year and the numbers of its title, and nothing else."""

import pytest

from generator.model.figure import Figure
from generator.reading.articles.held_figures import closest, held_in, values_in
from generator.reading.articles.stated_numbers import stated_numbers
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
        *("2 weeks", "3 weeks", "158 veterans", "158 people", "158", "1 May 2025", "May 2025"),
        *("in 2025", "45.5%", "18 insurers", "in 2024"),
    ],
)
def test_what_it_gives_is_proven(text: str) -> None:
    (told,) = stated_numbers(text)
    assert any(held.proves(told) for held in held_in(SOURCES, ["one", "unknown"]))


@pytest.mark.parametrize(
    "text",
    [
        *("2 months", "4 weeks", "158 children", "2 May 2025", "Jun 2025", "in 2026"),
        *("45.5 points", "45%", "18 plans", "45.5", "45.5% a month"),
    ],
)
def test_another_value_unit_or_group_is_not(text: str) -> None:
    (told,) = stated_numbers(text)
    assert not any(held.proves(told) for held in held_in(SOURCES, ["one"]))


def test_a_figure_without_a_number_gives_nothing() -> None:
    ((held,),) = [SOURCES["one"].figures[3:]]
    assert values_in(held) == [("45.5", "%")]
    assert values_in(held.model_copy(update={"number": "many"})) == []


def test_of_equal_numbers_the_one_that_the_sentence_speaks_of_counts() -> None:
    two = [figure("24", "hours", "driving after a shot"), figure("24", "hours", "strange thoughts")]
    held = held_in({"a": source(figures=two, title="The first 24 hours")}, ["a"])
    (nearest,) = closest(held, "Do not drive for 24 hours.")
    assert nearest.figure
    assert nearest.figure.of == "driving after a shot"
    assert len(closest(held, "24 hours")) == 2
    assert closest([], "24 hours") == []


def test_a_source_without_a_year_gives_none_and_a_title_may_hold_a_day() -> None:
    plain = {"a": source(title="Notice of 1 May 2025 to 18 insurers")}
    held = {(one.value, one.unit) for one in held_in(plain, ["a"])}
    assert held == {
        ("2025-05-01", "date"),
        ("2025", "date"),
        ("2025-05", "date"),
        ("18", "insurer"),
    }


def test_a_figure_without_a_known_unit_proves_the_number_alone() -> None:
    codes = {"a": source(figures=[figure("90837", "code"), figure("3", "bananas")])}
    told = stated_numbers("90837 and 3 weeks")
    held = held_in(codes, ["a"])
    assert [any(known.proves(one) for known in held) for one in told] == [True, True]


def test_a_group_is_counted_only_where_the_figure_counts_it() -> None:
    patients = {"a": source(title="Of 40 patients", figures=[figure("30", "people", "women")])}
    held = held_in(patients, ["a"])
    told = stated_numbers("40 veterans, 40 people, 30 women, 30 men")
    proven = [any(known.proves(one) for known in held) for one in told]
    assert proven == [False, True, True, False]


@pytest.mark.parametrize(
    ("sentence", "about"),
    [("Do not drive for the day.", "driving"), ("It is one dose.", "a dose")],
)
def test_only_words_of_four_letters_or_more_tell_what_it_is_about(
    sentence: str, about: str
) -> None:
    of = ("driving", "a dose", "not for the day")
    held = held_in({"a": source(figures=[figure("24", "hours", one) for one in of])}, ["a"])
    (nearest,) = closest(held, sentence)
    assert nearest.figure
    assert nearest.figure.of == about


def test_a_figure_with_a_unit_of_its_own_keeps_it() -> None:
    price = Figure.model_validate(figure("$5", "sessions"))
    assert values_in(price) == [("5", "USD")]


def test_a_number_to_call_holds_no_year() -> None:
    phone = Figure.model_validate(figure("415-555-0100", "phone number"))
    assert [value for value, _ in values_in(phone)] == ["415-555-0100"]
    held = held_in({"a": source(title="Call 415-555-0100")}, ["a"])
    assert [one.value for one in held] == ["415-555-0100"]
