"""An amount of a page is read whole, or it is told where it stands."""

from generator.reading.articles.odd_amounts import odd_amounts
from tests.reading.pages import page, placed


def test_a_misplaced_comma_is_told_with_its_place() -> None:
    found = placed(odd_amounts(page("Words.\n\nIt costs $12,34 a visit.")))
    assert found == [(12, 10, "amount-malformed")]


def test_amounts_as_people_write_them_are_let_be() -> None:
    assert placed(odd_amounts(page("From $1,200, or $12.34, or $450,000 in 2 years."))) == []
