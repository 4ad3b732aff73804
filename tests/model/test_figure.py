"""A figure is a number with its unit, of whom, and its place; nothing of it may be missing."""

import pytest
from pydantic import ValidationError

from generator.model.figure import Figure
from tests.reading.pages import figure


@pytest.mark.parametrize("key", ["number", "unit", "of", "where"])
def test_each_part_is_needed(key: str) -> None:
    whole = figure("55.4", "percent")
    assert Figure.model_validate(whole).worked_out is None
    with pytest.raises(ValidationError):
        Figure.model_validate({name: text for name, text in whole.items() if name != key})
