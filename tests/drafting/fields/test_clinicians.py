import pytest

from generator.drafting.fields.clinicians import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Gil Sampler, CRNA",
        "Our team is led by Ida Instance, DNP.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "A study by Gil Sampler, MD, found this.",
        "Retired: Gil Sampler, MD",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
