import pytest

from generator.drafting.fields.care_coordination import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We communicate with your therapist.",
        "Our clinicians consult with your psychiatrist.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Your doctor may want to know.",
        "We work with your schedule.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
