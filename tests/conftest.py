"""What every test may ask for by name."""

from datetime import date

import pytest

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY
