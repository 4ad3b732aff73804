import pytest

from generator.drafting.fields.routes import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our center offers ketamine infusions.",
        "We provide IM ketamine injections.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Spravato needs two hours of watching.",
        "Hospitals offer ketamine infusions.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
