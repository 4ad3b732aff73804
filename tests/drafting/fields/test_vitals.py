import pytest

from generator.drafting.fields.vitals import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We check your heart rate throughout the infusion.",
        "Your vital signs are monitored during treatment.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Blood pressure is high during exercise.",
        "Some providers monitor vitals during sessions.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
