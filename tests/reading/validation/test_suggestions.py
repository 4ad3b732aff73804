"""Did you mean."""

import pytest

from generator.reading.validation.suggestions import nearest


@pytest.mark.parametrize(
    ("found", "choices", "meant"),
    [
        ("webiste", ["name", "website"], "website"),
        ("NUMBER", ["name", "number"], "number"),
        ("ABNP", ["ABP", "ABPN", "ABPM"], "ABPN"),
        ("Californa", {"California": "CA", "CA": "CA"}, "CA"),
        ("zzz", ["name", "website"], ""),
        ("", ["name"], ""),
        ("name", [], ""),
    ],
)
def test_the_word_that_was_meant(
    found: str, choices: list[str] | dict[str, str], meant: str
) -> None:
    assert nearest(found, choices) == meant
