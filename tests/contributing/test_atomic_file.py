from pathlib import Path

import pytest

from generator.contributing.atomic_file import overwrite, replace_text
from generator.model.problem import DirectoryError


def test_a_file_is_replaced_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("before", encoding="utf-8")
    file.chmod(0o640)
    replace_text(file, "before", "after\n")
    assert file.read_text("utf-8") == "after\n"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.yml"]


def test_what_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("of another", encoding="utf-8")
    with pytest.raises(DirectoryError, match="changed meanwhile"):
        replace_text(file, "before", "after")
    assert file.read_text("utf-8") == "of another"
    assert [path.name for path in tmp_path.iterdir()] == ["a.yml"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "a.yml", tmp_path / "b.yml"
    file.write_text("before", encoding="utf-8")
    link.symlink_to(file)
    replace_text(link, "before", "after")
    assert link.is_symlink()
    assert file.read_text("utf-8") == "after"


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b"\xff before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        overwrite(file, "after")
    assert file.read_bytes() == b"\xff before"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    monkeypatch.undo()
    overwrite(file, "after")
    assert file.read_text("utf-8") == "after"
