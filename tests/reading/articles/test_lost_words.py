"""What stands in the file of a page is what its readers see: no word is left out in silence."""

import pytest

from generator.reading.articles.lost_words import lost_words
from generator.reading.articles.published import published
from tests.reading.pages import page, placed

TABLE = "| a | b |\n| --- | --- |\n"


def lost(body: str) -> list[tuple[int, int, str]]:
    return placed(lost_words(page(body)))


@pytest.mark.parametrize("cell", ["More words", "911", "[a](javascript:alert)", "`b`"])
def test_a_cell_beyond_the_last_column_is_told(cell: str) -> None:
    column = 11 + (not cell[0].isalnum())
    assert lost(f"{TABLE}| x | y | {cell} |") == [(12, column, "words-not-shown")]


@pytest.mark.parametrize(
    "note",
    ["[x]: https://a.example", "[x]: <https://a.example> 'Call 555'", "[^1]: words", "  [x]: a"],
)
def test_an_address_that_no_link_asks_for_is_told(note: str) -> None:
    (one,) = lost_words(page(f"Words.\n\n{note}"))
    assert (one.line, one.column) == (12, note.index("[") + 1)
    assert one.suggestion.startswith("no link has this name")


def test_of_two_such_addresses_the_one_that_is_asked_for_is_not_told() -> None:
    assert [line for line, *_ in lost("[c][c]\n\n[b]: #a\n[c]: https://c.example")] == [12]


@pytest.mark.parametrize(
    "body",
    [
        f"{TABLE}| x | y |\n| x |\n| x \\| y | `a|b` |",
        f"{TABLE}| {{{{ contact }}}} | y |",
        "[a][b]\n\n[b]: https://a.example",
        "1. x\n2. y\n\n    z\n\n10. w",
        "- a\n    - b\n        - c\n\n            d",
        "> a\nb\n> > c",
        "A & B &c x\\_y **b\nc** `  d  `",
        "x\n===\n\n## y ##\n\n***\n\n- x\n- x x\n- x",
        "[a\nb](https://a.example)",
    ],
)
def test_what_a_page_shows_is_not_told(body: str) -> None:
    assert lost(body) == []


@pytest.mark.parametrize("hidden", ["~~~ words\nb\n~~~", "<!-- words -->", "Words.\n\n<b>"])
def test_what_is_refused_as_a_part_is_told_once(hidden: str) -> None:
    assert {one.code for one in published(page(hidden))} <= {"code-block", "html-in-text"}
