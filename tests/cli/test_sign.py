"""``directory sign`` needs a key, and signs nothing that its list does not describe."""

from pathlib import Path

import pytest

from generator.cli.main import run
from tests.cli.conftest import Directory


def test_it_needs_a_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["sign", str(tmp_path)]) == 2
    assert "Missing option '--key'" in capsys.readouterr().err


@pytest.mark.slow
def test_what_is_no_key_is_told_and_nothing_is_written(
    directory: Directory, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert directory("build", "--today", "2026-11-21").code == 0
    key = house / "wrong.key"
    key.write_text("x", encoding="utf-8")
    assert run(["sign", str(house / "site"), "--key", str(key)]) == 2
    assert f"{key} cannot sign" in capsys.readouterr().err
    assert not (house / "site" / "SHA256SUMS.minisig").exists()
