import pytest

from generator.drafting.fields.referral import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We do not require referrals.",
        "Your referral is required.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Referral programs pay friends.",
        "Must I have a referral?",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
