import pytest

from generator.drafting.fields.new_patients import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our clinic is welcoming new patients.",
        "We're not taking new patients.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "New patients pay a fee.",
        "When will you be accepting new patients?",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
