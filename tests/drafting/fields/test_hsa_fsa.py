import pytest

from generator.drafting.fields.hsa_fsa import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our clinic gladly accepts HSA cards.",
        "FSA funds are accepted.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "HSA rules change each year.",
        "Your FSA may pay for this.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
