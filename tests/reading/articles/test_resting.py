"""How much rests on a source is counted in statements that cite it and numbers it gives."""

from generator.model.resting import Resting
from generator.reading.articles.resting import numbers_held, resting_on
from tests.reading.pages import figure, page, source

SOURCES = {"a": source(figures=[figure("3", "weeks")]), "b": source()}
BLOCKS = page("After 3 weeks.[@a; @b] Then so.[@b]\n\nIt took 3 weeks and 4 days.[@a]").blocks


def test_each_stretch_and_each_number_counts_once() -> None:
    assert resting_on(BLOCKS, SOURCES) == {"a": Resting(2, 2), "b": Resting(2, 0)}


def test_a_number_is_held_once_however_many_give_it() -> None:
    assert numbers_held(BLOCKS, SOURCES) == 2
    assert numbers_held(BLOCKS, {}) == 0
