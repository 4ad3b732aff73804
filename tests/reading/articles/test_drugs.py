"""Ketamine and esketamine are never each other, and a source is about what its entry names."""

import pytest

from generator.model.source import Drug
from generator.reading.articles.drugs import drugs_in, drugs_of, drugs_of_figure, other_drug
from tests.reading.pages import figure, source

KETAMINE, ESKETAMINE = frozenset({"ketamine"}), frozenset({"esketamine"})


def test_the_two_drugs_are_never_each_other() -> None:
    assert drugs_in("Esketamine, not Ketamine") == KETAMINE | ESKETAMINE
    assert drugs_in("esketamine") == ESKETAMINE
    assert drugs_in("a Spravato visit") == ESKETAMINE


def test_a_source_is_about_what_it_declares_or_names() -> None:
    assert drugs_of(source()) == frozenset()
    assert drugs_of(source(title="Ketamine for pain")) == KETAMINE
    assert drugs_of(source(figures=[figure("5", "people", "on esketamine")])) == ESKETAMINE
    both = source(title="Ketamine for pain", drugs=["ketamine", "esketamine"])
    assert drugs_of(both) == {one.value for one in Drug}


def test_a_figure_that_names_no_drug_is_of_the_only_one_of_its_source() -> None:
    trial = source(title="Ketamine for pain", figures=[figure("5", "weeks")])
    assert drugs_of_figure(trial.figures[0], trial) == KETAMINE
    review = source(title="Ketamine and esketamine", figures=[figure("5", "weeks")])
    assert drugs_of_figure(review.figures[0], review) == frozenset()


@pytest.mark.parametrize(
    ("named", "given", "other"),
    [
        (ESKETAMINE, [KETAMINE], "ketamine"),
        (ESKETAMINE, [KETAMINE, ESKETAMINE], ""),
        (ESKETAMINE, [KETAMINE | ESKETAMINE], ""),
        (ESKETAMINE, [KETAMINE, frozenset()], ""),
        (frozenset(), [KETAMINE], ""),
        (ESKETAMINE, [], ""),
    ],
)
def test_the_other_drug_is_told_only_where_nothing_else_is_possible(
    named: frozenset[str], given: list[frozenset[str]], other: str
) -> None:
    assert other_drug(named, given) == other
