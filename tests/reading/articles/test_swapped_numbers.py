"""Two numbers of a sentence stand each where its figure is told."""

import pytest

from tests.reading.articles.test_number_proof import found_in
from tests.reading.pages import figure, source

SOURCES = {
    "trial": source(
        figures=[
            figure("55.4", "percent", "people on ketamine who responded"),
            figure("41.2", "percent", "people on ECT who responded"),
        ],
        drugs=["ketamine"],
    )
}


@pytest.mark.parametrize(
    "body",
    [
        "Of them, 41.2% responded to ketamine and 55.4% to ECT.[@trial]",
        "On ketamine, 41.2% responded, against 55.4%.[@trial]",
        "ECT helped 55.4%, while ketamine helped 41.2%.[@trial]",
    ],
)
def test_arms_in_each_others_place_are_refused(body: str) -> None:
    assert found_in(body, SOURCES) == ["numbers-swapped"]


@pytest.mark.parametrize(
    "body",
    [
        "Of them, 55.4% responded to ketamine and 41.2% to ECT.[@trial]",
        "ECT helped 41.2%, while ketamine helped 55.4%.[@trial]",
        "It was 55.4% or 41.2%.[@trial]",
        "On ketamine it was 55.4%. Then 41.2% slept.[@trial]",
    ],
)
def test_each_in_its_own_place_passes(body: str) -> None:
    assert found_in(body, SOURCES) == []
