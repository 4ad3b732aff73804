import pytest

from generator.drafting.fields.bills_insurance import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We accept insurance.",
        "We are a fee-for-service practice.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Your insurance may pay you back.",
        "Other clinics take insurance.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
