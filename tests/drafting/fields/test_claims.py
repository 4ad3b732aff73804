import pytest

from generator.drafting.fields.claims import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Everyone gets better, guaranteed.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "A refund is guaranteed.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
