import pytest

from generator.drafting.fields.deposit import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We collect a deposit at booking your first visit.",
        "A deposit is due at scheduling your initial consultation.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "The deposit slip is at the bank.",
        "We ask for no deposit.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
