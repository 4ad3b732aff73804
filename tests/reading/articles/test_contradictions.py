"""A number is told of the route, direction and order that its figure is about."""

import pytest

from tests.reading.articles.test_number_proof import found_in
from tests.reading.pages import figure, source

SOURCES = {
    "vein": source(figures=[figure("8", "people", "given ketamine into a vein")]),
    "rise": source(figures=[figure("13", "points", "how much blood pressure rose on ketamine")]),
    "wait": source(figures=[figure("2", "hours", "of fasting before ketamine", result="no food")]),
    "order": source(figures=[figure("6", "infusions", "of ketamine before the mania")]),
}


@pytest.mark.parametrize(
    "body",
    [
        "Of 8 people given ketamine by mouth, all slept.[@vein]",
        "Ketamine tablets went to 8 people.[@vein]",
        "Blood pressure fell by 13 points.[@rise]",
        "Eat nothing for 2 hours after ketamine.[@wait]",
    ],
)
def test_the_opposite_is_refused(body: str) -> None:
    assert "number-of-another-kind" in found_in(body, SOURCES)


@pytest.mark.parametrize(
    "body",
    [
        "A drip of ketamine went to 8 people.[@vein]",
        "There were 8 people.[@vein]",
        "Blood pressure went up by 13 points, an increase.[@rise]",
        "It rose by 13 points and fell again.[@rise]",
        "Mania came after 6 infusions.[@order]",
    ],
)
def test_the_same_in_other_words_passes(body: str) -> None:
    assert found_in(body, SOURCES) == []
