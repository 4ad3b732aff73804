import pytest

from generator.drafting.fields.prior_authorization import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "We submit prior authorizations for you.",
        "Our office completes the prior authorization.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Prior authorization means asking a plan first.",
        "Who handles prior authorization?",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
