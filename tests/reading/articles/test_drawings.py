"""A drawing is named from the list, under a section that is there; what is not is told."""

from generator.model.article import Drawing
from generator.reading.articles.drawings import check_drawings
from generator.reading.articles.front_matter import draft
from tests.reading.pages import page, text_of

BODY = "It can harm the bladder.[@fda-2023]\n\n## The day\n\nWords.\n\n### At home\n\nWords."


def said(section: str, name: str = "session") -> list[str]:
    read = page(BODY, "learn/x", sources="[fda-2023]", extra=f"drawings: {{{section}: {name}}}\n")
    problems = [*read.problems, *check_drawings(read)]
    return [f"{problem.line}: {problem.message}; {problem.suggestion}" for problem in problems]


def test_a_heading_of_either_level_may_have_one() -> None:
    assert said("the-day") == said("at-home") == []


def test_one_without_its_heading_is_told_with_the_nearest() -> None:
    assert said("the-days") == [
        "9: drawings: no section has the id 'the-days'; did you mean 'the-day'?"
    ]


def test_a_name_that_is_none_of_ours_is_told_with_the_list() -> None:
    text = text_of(BODY, sources="[fda-2023]", extra="drawings: {the-day: heart}\n")
    (told,) = draft(text, "learn/x", "content/learn/x.md").problems
    assert (told.line, told.code) == (9, "unknown-drawing")
    assert all(drawing.value in told.suggestion for drawing in Drawing)
