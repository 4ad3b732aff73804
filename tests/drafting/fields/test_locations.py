import pytest

from generator.drafting.fields.locations import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Find us at 7 Sample Blvd, Reno, NV 89501.",
        "55 W Instance Street, Unit B, Troy, NY 12180",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Coming soon: 7 Sample Blvd, Reno, NV 89501.",
        "Send mail to P.O. Box 7, Reno, NV 89501.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
