"""What the engine is told of an article in one line comes out of it as it went in."""

from generator.pages.learn.article_placement import Placement
from generator.reading.articles.glossary import Term


def test_the_line_holds_all_of_it_whatever_stands_in_it() -> None:
    placement = Placement(
        "learn/safety/",
        settings={"table": "| a |\n| --- |\u2028"},
        notes={"then": "Our own “advice”."},
        drawings=("then",),
        terms=(Term("im", "IM", ("IM",), "Into a muscle."),),
        chapters={"learn/guide/part-1/": {"learn/safety/": "safety"}},
    )
    line = placement.to_line()
    assert len(line.splitlines()) == 1
    assert Placement.from_line(line) == placement


def test_most_of_it_may_be_empty() -> None:
    assert Placement.from_line(Placement("learn/").to_line()) == Placement("learn/")
