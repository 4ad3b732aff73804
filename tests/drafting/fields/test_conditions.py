import pytest

from generator.drafting.fields.conditions import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We treat migraine and fibromyalgia.",
        "We help people with OCD.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "OCD is treated in many ways.",
        "We do not treat eating disorders.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
