import pytest

from generator.drafting.fields.payment_plan import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Our clinic offers financing.",
        "CareCredit is accepted.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "A treatment plan is made with you.",
        "Financing has risks.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
