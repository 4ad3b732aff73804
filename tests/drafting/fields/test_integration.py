import pytest

from generator.drafting.fields.integration import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We provide integration coaching.",
        "Integration support is available.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Integration of new staff takes time.",
        "Each person needs integration.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
