import pytest

from generator.drafting.fields.languages import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our providers speak Mandarin.",
        "Services are available in Spanish and English.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "We teach Spanish.",
        "The film is in French.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
