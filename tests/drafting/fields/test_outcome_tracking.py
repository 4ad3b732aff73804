import pytest

from generator.drafting.fields.outcome_tracking import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We use the MADRS.",
        "Every patient completes a PHQ-9 each week.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "The GAD-7 has seven questions.",
        "We once thought of the PHQ-9, and do not use the PHQ-9.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
