from pathlib import Path

import pytest


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where a site is put: nothing is there yet."""
    return tmp_path / "site"
