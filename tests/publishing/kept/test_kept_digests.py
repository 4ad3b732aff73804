"""Digests give back what was kept for the same, and whatever lies in their place they err never."""

import sqlite3
from pathlib import Path

import pytest

from generator.publishing.kept import kept_digests
from generator.publishing.kept.kept_digests import FILE, bucket_of, digests_kept


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody's home, where the key lies."""
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))


def put(folder: Path, *slugs: str) -> None:
    with digests_kept(folder) as digests:
        for slug in slugs:
            digests.put(slug, "length", b"text", len(slug))


def got(folder: Path, slug: str, rests_on: bytes = b"text") -> tuple[int] | None:
    with digests_kept(folder) as digests:
        found = digests.get(slug, "length", rests_on)
        assert digests.is_used is (found is not None)
        assert digests.get(slug, "another", rests_on) is None
        return found


def test_what_was_kept_is_known_for_the_same_text_alone(tmp_path: Path) -> None:
    put(tmp_path, "a", "bc")
    assert [got(tmp_path, slug) for slug in ("a", "bc", "d")] == [(1,), (2,), None]
    assert got(tmp_path, "a", b"other") is None


def test_another_program_and_a_clean_build_know_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a")
    with digests_kept(tmp_path, clean=True) as clean:
        assert clean.get("a", "length", b"text") is None
    monkeypatch.setattr(kept_digests, "program", lambda: iter([("python", b"99")]))
    assert got(tmp_path, "a") is None


def test_who_is_gone_leaves_the_bucket_that_is_written_anew(tmp_path: Path) -> None:
    names = [f"n{number}" for number in range(600)]
    same = [name for name in names if bucket_of(name) == bucket_of("n0")][:3]
    put(tmp_path, *same)
    put(tmp_path, same[0])
    assert got(tmp_path, same[0]) == (2,)
    assert got(tmp_path, same[1]) is None


def test_a_changed_byte_anywhere_is_never_taken_for_what_was_kept(tmp_path: Path) -> None:
    put(tmp_path, "a")
    whole = (tmp_path / FILE).read_bytes()
    for at in range(0, len(whole), 61):
        (tmp_path / FILE).write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        assert got(tmp_path, "a") in {(1,), None}
    (tmp_path / FILE).write_bytes(b"no database")
    put(tmp_path, "a")
    assert got(tmp_path, "a") == (1,)


def test_a_bucket_in_the_place_of_another_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "a")
    there = sqlite3.connect(tmp_path / FILE)
    with there:
        there.execute("UPDATE bucket SET number = number + 1")
    there.close()
    assert got(tmp_path, "a") is None


def test_nothing_is_read_or_written_through_a_link(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / FILE).symlink_to(mine)
    put(cache, "a")
    assert mine.read_bytes() == b"mine"
    assert got(cache, "a") is None
