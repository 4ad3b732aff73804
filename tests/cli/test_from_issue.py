from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Directory
from tests.contributing.folders import house as small_house
from tests.contributing.issues import SOUND, issue
from tests.contributing.test_new_file import Stopping


def test_a_profile_is_written_once_and_then_checks(directory: Directory, house: Path) -> None:
    file = house / "issue.md"
    file.write_text(issue(**SOUND), encoding="utf-8")
    profile = house / "providers" / "example-meadow-clinic.yml"
    assert directory("from-issue", str(file), "--dry-run").code == 0
    assert not profile.exists()
    assert directory("from-issue", str(file)).code == 0
    before = profile.read_bytes()
    assert directory("check", str(profile)).code == 0
    ended = directory("from-issue", str(file))
    assert ended.code == 1
    assert "profile-exists" in ended.out
    assert profile.read_bytes() == before


def test_what_is_wrong_is_told_and_nothing_is_written(directory: Directory, house: Path) -> None:
    file = house / "issue.md"
    file.write_text(issue(**{**SOUND, "kind": "Both?"}), encoding="utf-8")
    ended = directory("from-issue", str(file))
    assert ended.code == 1
    assert "accepted: Clinic (clinic)" in ended.out
    assert not (house / "providers" / "example-meadow-clinic.yml").exists()


def test_a_full_disk_leaves_no_part_of_a_profile(
    directory: Directory, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = house / "issue.md"
    file.write_text(issue(**SOUND), encoding="utf-8")
    real = Path.open

    def opened(path: Path, mode: str = "r", **more: Any) -> Any:
        if "x" not in mode:
            return real(path, mode, **more)
        path.touch()
        return Stopping(OSError(28, "No space left on device"))

    monkeypatch.setattr(Path, "open", opened)
    assert directory("from-issue", file).code != 0
    assert not (house / "providers" / "example-meadow-clinic.yml").exists()


def test_changes_that_are_there_already_are_told_and_not_written(
    directory: Directory, tmp_path: Path
) -> None:
    root = small_house(tmp_path / "house")
    changes = (
        "```yaml\nprofile: example-a\nwas: {summary: A made-up clinic for tests.}\n"
        "now: {summary: Another.}\n```\n"
    )
    file = tmp_path / "issue.md"
    file.write_text(changes, encoding="utf-8")
    assert directory("from-issue", file, root=root).out.endswith(" written.\n")
    again = directory("from-issue", file, root=root)
    assert (again.code, "has all of it; nothing was written" in again.out) == (0, True)
