import pytest

from generator.drafting.fields.usual_course import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "The standard protocol is six infusions.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "We see six patients a day.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
