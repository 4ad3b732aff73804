import pytest

from generator.drafting.fields.person_present import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our nurse practitioner stays with you during the infusion.",
        "A doctor is in the room throughout the session.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "A nurse is on call.",
        "A friend stays with you during the ride home.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
