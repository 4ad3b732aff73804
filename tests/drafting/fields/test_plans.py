import pytest

from generator.drafting.fields.plans import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We accept Kaiser.",
        "We are in-network with BCBS and Molina.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cigna is a large insurer.",
        "We are not in-network with Molina.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
