import pytest

from generator.drafting.fields.off_label_disclosure import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Ketamine is used off-label.",
        "Ketamine therapy is not FDA approved for anxiety.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Off-label use is common in medicine.",
        "Ketamine is FDA-approved as an anesthetic.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
