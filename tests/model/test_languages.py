import pytest

from generator.model.languages import language_named


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Español", "Spanish"),
        ("spanish", "Spanish"),
        ("Castellano", "Spanish"),
        ("中文", "Chinese"),
        ("Tiếng Việt", "Vietnamese"),
        ("Русский", "Russian"),
        ("Kreyòl Ayisyen", "Haitian Creole"),
        ("ASL", "American Sign Language"),
        ("العربية", "Arabic"),
        ("Tongan", "Tongan"),
        ("navajo", "Navajo"),
    ],
)
def test_one_language_goes_by_one_name(printed: str, name: str) -> None:
    assert language_named(printed) == name
