import pytest

from generator.drafting.fields.refunds import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Remaining sessions are refundable.",
        "You may cancel at any time and receive a refund for unused sessions.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hotel deposits are not refundable.",
        "We may refund unused sessions.",
        "They say that unused sessions are refunded.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []


def test_what_is_paid_back_and_what_is_not_stand_in_one_fact() -> None:
    text = "Deposits are refunded with 2 days notice. Packages are non-refundable."
    (found,) = FIELD.find(text)
    assert found.value["terms"] == (
        "The deposit is paid back with 2 days of notice. "
        "What was paid for a package is not paid back."
    )
    assert text[found.start : found.end] == text.removesuffix(".")
