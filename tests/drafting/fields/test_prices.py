import pytest

from generator.drafting.fields.prices import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine infusions cost $500 per session.",
        "IM injection: $300",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "The infusion takes 40 minutes and 500 people had one.",
        "Refunds of $450 per infusion are rare.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
