from pathlib import Path

from tests.cli.conftest import Directory
from tests.contributing.issues import SOUND, issue


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
