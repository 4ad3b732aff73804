import pytest

from generator.drafting.fields.treatment_plan import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our doctors develop a tailored treatment plan.",
        "All patients receive a personalized plan.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Our payment plans are personal.",
        "Treatment plans differ.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
