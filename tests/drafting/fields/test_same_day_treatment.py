import pytest

from generator.drafting.fields.same_day_treatment import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We offer same-day infusions.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Refills are ready the same day.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
