import pytest

from generator.drafting.fields.serves import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We serve residents of Iowa, Kansas and Nebraska.",
        "Telehealth is available in Maine.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Our clinics in Ohio treat patients of all ages.",
        "If we treat patients in Iowa, we say so.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
