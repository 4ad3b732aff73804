import pytest

from generator.drafting.fields.screening import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our team does a full medical review before your first infusion.",
        "Prior to starting, you will have a psychiatric evaluation.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "You should have a medical exam before treatment.",
        "A psychiatric evaluation costs $200.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
