from pathlib import Path

import pytest

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
    ended = directory("fix", house / "providers" / "exampel-a.yml", *DAY)
    assert ended.code == 2
    assert "there is no profile" in ended.err
    assert "did you mean" in ended.err
    folder = directory("fix", house / "providers", *DAY)
    assert (folder.code, "is a folder; name one profile" in folder.err) == (2, True)


def test_a_link_is_told_and_neither_it_nor_its_end_is_written(
    directory: Directory, house: Path, tmp_path: Path
) -> None:
    inside = house / "providers" / "example-a.yml"
    outside = tmp_path / "outside.yml"
    inside.rename(outside)
    wrong = outside.read_text("utf-8").replace("kind: clinic", "kind: Clinic")
    outside.write_text(wrong, encoding="utf-8")
    inside.symlink_to(outside)
    ended = directory("fix", inside, *DAY)
    assert (ended.code, "name the profile itself" in ended.err) == (2, True)
    assert (outside.read_text("utf-8"), inside.is_symlink()) == (wrong, True)


@pytest.mark.parametrize(
    ("held", "told"),
    [
        (b"", "nothing in here"),
        (bytes(range(256)) * 9, "not UTF-8"),
        ("name: A\n".encode("utf-16"), "UTF-16"),
        (b"name: [a\n", "yaml-syntax"),
        (b"summary: " + b"x" * 10_000_000, "at most 65,536 are read"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place_and_stays_byte_by_byte(
    directory: Directory, house: Path, held: bytes, told: str
) -> None:
    file = house / "providers" / "example-a.yml"
    file.write_bytes(held)
    before = sorted(one.name for one in file.parent.iterdir())
    ended = directory("fix", file, *DAY)
    assert ended.code == 1
    assert told in ended.out
    assert "example-a.yml:" in ended.out
    assert file.read_bytes() == held
    assert sorted(one.name for one in file.parent.iterdir()) == before
