from decimal import Decimal

import pytest

from generator.calling.values import as_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "yes"),
        ("false", "no"),
        (None, ""),
        (["CA", "NV"], "CA, NV"),
        ("450.00", "450"),
        (Decimal("450.00"), "450"),
        ("450.50", "450.50"),
        (6, "6"),
        ("1.0.0", "1.0.0"),
    ],
)
def test_one_value_has_one_text(value: object, text: str) -> None:
    assert as_text(value) == text
