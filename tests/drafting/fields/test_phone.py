import pytest

from generator.drafting.fields.phone import FIELD


@pytest.mark.parametrize(
    "text",
    [
        "Telephone: (208) 555-0177",
        "Text or call 208-555-0177 today.",
        "Call 208-555-0177 today. Fax 208-555-0178.",
    ],
)
def test_it_is_found_in_other_words(text: str) -> None:
    assert list(FIELD.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Phone 208-555-0177 (fax)",
        "Call 988 or 911.",
        "Suite 208-555-0177 is closed to visitors.",
    ],
)
def test_what_only_sounds_like_it_states_nothing(text: str) -> None:
    assert list(FIELD.find(text)) == []
