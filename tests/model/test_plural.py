"""One is not two, on pages and in reports alike."""

import pytest

from generator.model.plural import counted


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 errors"), (1, "1 error"), (2, "2 errors"), (1200, "1,200 errors")],
)
def test_one_is_not_two(number: int, said: str) -> None:
    assert counted(number, "error") == said


def test_a_plural_of_its_own_kind_is_given() -> None:
    assert counted(1, "part is", "parts are") == "1 part is"
    assert counted(2, "part is", "parts are") == "2 parts are"
