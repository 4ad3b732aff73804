import pytest

from generator.drafting.fields.cancellation_fee import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "No-shows are charged a $125 fee.",
        "A late cancellation results in a $50 charge.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Gym members who cancel late pay a $20 fee.",
        "If all goes well, late cancellations are charged $100.",
        "Late fees on a credit card are $40.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
