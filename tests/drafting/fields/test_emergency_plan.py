import pytest

from generator.drafting.fields.emergency_plan import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We follow an emergency protocol.",
        "A defibrillator is on site.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "In an emergency we call 911.",
        "No clinic plans for an emergency.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
