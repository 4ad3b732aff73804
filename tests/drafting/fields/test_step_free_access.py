import pytest

from generator.drafting.fields.step_free_access import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our entrance is step-free.",
        "We have a wheelchair ramp.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Access for everyone matters.",
        "A wheelchair is lent on request.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
