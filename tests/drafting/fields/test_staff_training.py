import pytest

from generator.drafting.fields.staff_training import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "All nurses are BLS-certified.",
        "Our team members are certified in ACLS.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Our nurses are kind.",
        "ACLS classes are held here.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
