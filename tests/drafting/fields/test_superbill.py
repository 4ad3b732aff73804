import pytest

from generator.drafting.fields.superbill import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We will happily provide a superbill after your visit.",
        "Superbills are provided.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "A superbill is not the same as a bill.",
        "We can tell you what a superbill is.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
