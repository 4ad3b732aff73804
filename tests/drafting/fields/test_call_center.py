import pytest

from generator.drafting.fields.call_center import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our phones are answered by nurses, not by a call center.",
        "A sales representative will contact you.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "They run a call center.",
        "If our sales team calls you, hang up.",
        "The insurer has a call center.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
