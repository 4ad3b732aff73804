"""Only what this person's builds have kept on this machine is taken for theirs."""

import os
from pathlib import Path

import pytest

from generator.publishing.kept.seal import keep, secret_of_home, unsealed
from tests.doors import full_disk

SECRET, OTHER = b"a" * 32, b"b" * 32


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    entry = tmp_path / "new" / "entry.json"
    keep(b"words\nmore", entry, SECRET)
    assert unsealed(entry, SECRET) == b"words\nmore"
    assert [one.name for one in entry.parent.iterdir()] == ["entry.json"]


def test_one_changed_byte_breaks_the_seal(tmp_path: Path) -> None:
    entry = tmp_path / "entry.json"
    keep(b"words more", entry, SECRET)
    whole = entry.read_bytes()
    for at in range(len(whole)):
        entry.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert unsealed(entry, SECRET) is None


def test_a_foreign_seal_and_a_missing_entry_are_none(tmp_path: Path) -> None:
    keep(b"words", tmp_path / "entry.json", OTHER)
    assert unsealed(tmp_path / "entry.json", SECRET) is None
    assert unsealed(tmp_path / "gone.json", SECRET) is None


def test_the_key_is_made_once_and_for_this_person_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    secret = secret_of_home()
    assert secret == secret_of_home()
    (file,) = (one for one in tmp_path.rglob("*") if one.is_file())
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_bytes() == secret
    file.write_bytes(b"short")
    assert secret_of_home() is None


def test_without_a_home_nothing_is_sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    assert secret_of_home() is None


def test_a_full_disk_leaves_no_part_of_an_entry(tmp_path: Path) -> None:
    with full_disk(), pytest.raises(OSError, match="too large"):
        keep(b"words" * 100, tmp_path / "entry.data", SECRET)
    assert list(tmp_path.iterdir()) == []


def test_an_entry_under_the_name_of_another_is_none(tmp_path: Path) -> None:
    # What was judged may have changed since: an older entry of ours is not what this name asks for.
    keep(b"an older page", tmp_path / "engine-1.json", SECRET)
    (tmp_path / "engine-1.json").rename(tmp_path / "engine-2.json")
    assert unsealed(tmp_path / "engine-2.json", SECRET) is None


def test_nothing_is_written_through_a_link_that_came_along(tmp_path: Path) -> None:
    (theirs := tmp_path / "theirs").write_text("precious", encoding="utf-8")
    entry = tmp_path / "cache" / "entry.json"
    entry.parent.mkdir()
    for name in (f"entry.{os.getpid()}", f"entry.json.{os.getpid()}", "entry.tmp"):
        (entry.parent / name).symlink_to(theirs)
    keep(b"words", entry, SECRET)
    assert unsealed(entry, SECRET) == b"words"
    assert theirs.read_text("utf-8") == "precious"


def test_a_link_in_the_place_of_an_entry_or_of_its_folder_is_left_alone(tmp_path: Path) -> None:
    keep(b"words", real := tmp_path / "real" / "entry.json", SECRET)
    (tmp_path / "cache").symlink_to(tmp_path / "real")
    (link := tmp_path / "entry.json").symlink_to(real)
    for one in (tmp_path / "cache" / "entry.json", link):
        assert unsealed(one, SECRET) is None
        with pytest.raises(OSError, match="symbolic links"):
            keep(b"other", one, SECRET)
    assert unsealed(real, SECRET) == b"words"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "entry.json")
    assert unsealed(tmp_path / "entry.json", SECRET) is None
