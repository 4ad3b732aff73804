import pytest

from generator.drafting.fields.experience import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our clinic has treated over 3,000 people.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Our building seats 300 people.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
