from pathlib import Path

from tests.cli.conftest import Directory
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())


def test_a_slip_is_put_right_and_shown(directory: Directory, house: Path) -> None:
    file = house / "providers" / "example-a.yml"
    sound = file.read_text("utf-8")
    wrong = sound.replace("kind: clinic", "kind: Clinic")
    file.write_text(wrong, encoding="utf-8")
    ended = directory("fix", file, "--dry-run", *DAY)
    assert (ended.code, file.read_text("utf-8")) == (0, wrong)
    assert "-kind: Clinic\n+kind: clinic\n" in ended.out
    assert directory("fix", file, *DAY).code == 0
    assert file.read_text("utf-8") == sound
    assert "nothing that is safe to fix" in directory("fix", file, *DAY).out


def test_what_is_left_for_a_person_ends_with_one(directory: Directory, house: Path) -> None:
    file = house / "providers" / "example-a.yml"
    file.write_text(file.read_text("utf-8").replace("website,", "web,"), encoding="utf-8")
    ended = directory("fix", file, *DAY)
    assert ended.code == 1
    assert "unknown-method" in ended.out


def test_only_profiles_are_fixed(directory: Directory, house: Path) -> None:
    assert directory("fix", house / "site_config.yml", *DAY).code == 2
    assert directory("fix", house / "providers" / "none.yml", *DAY).code == 1
