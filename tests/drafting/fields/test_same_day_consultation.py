import pytest

from generator.drafting.fields.same_day_consultation import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We schedule same-day video consultations.",
        "You can talk with a nurse on the day you call.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Same-day surgery is available.",
        "Ask whether same-day consultations are available.",
        "Same-day consultations are no longer available.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
