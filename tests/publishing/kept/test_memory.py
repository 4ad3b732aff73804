"""A memory gives back what was worked out, and whatever lies in its place it is never wrong."""

import hashlib
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from generator.publishing.kept import memory
from generator.publishing.kept.memory import FILE, remembered


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Somebody's home, where the key lies."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    return folder


def asked(folder: Path, *names: str, what: str = "length") -> tuple[list[object], list[str]]:
    """Return what a new memory answers for each name, and for which the work was done."""
    done: list[str] = []

    def work(name: str) -> object:
        done.append(name)
        return len(name)

    with remembered(folder) as ask:
        found = [ask(what, [name.encode()], partial(work, name)) for name in names]
    return found, done


def test_the_same_is_worked_out_once(tmp_path: Path) -> None:
    assert asked(tmp_path, "a", "bc") == ([1, 2], ["a", "bc"])
    assert asked(tmp_path, "a", "bc", "def") == ([1, 2, 3], ["def"])
    assert asked(tmp_path, "a", what="size") == ([1], ["a"])


def test_parts_are_not_joined(tmp_path: Path) -> None:
    with remembered(tmp_path) as ask:
        assert ask("x", [b"ab", b"c"], lambda: 1) == 1
        assert ask("x", [b"a", b"bc"], lambda: 2) == 2
        assert ask("x", [b"ab", b"c", b""], lambda: 3) == 3


def test_another_program_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked(tmp_path, "a")
    monkeypatch.setattr(memory, "program", lambda: iter([("python", b"99")]))
    assert asked(tmp_path, "a") == ([1], ["a"])


def test_what_nobody_asks_for_goes_once_it_is_more_than_half(tmp_path: Path) -> None:
    asked(tmp_path, "a", "b", "c")
    asked(tmp_path, "c", "d")
    assert asked(tmp_path, "a")[1] == []
    assert asked(tmp_path, "b")[1] == ["b"]


def test_much_that_is_new_does_not_wait_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(tmp_path, "a")
    monkeypatch.setattr(memory, "MOST_HELD", 0)
    with remembered(tmp_path) as ask:
        assert [ask("length", [name], partial(len, name)) for name in (b"a", b"bc")] == [1, 2]
        monkeypatch.setattr(memory, "MOST_HELD", 2**22)
        assert asked(tmp_path, "bc") == ([2], [])
        assert ask("length", [b"a"], partial(len, b"a")) == 1
    assert asked(tmp_path, "a", "bc") == ([1, 2], [])


def test_a_mistake_that_ends_a_build_early_forgets_no_page(tmp_path: Path) -> None:
    asked(tmp_path, "a", "b", "c", what="page")
    asked(tmp_path, "a", "b", what="profile")
    asked(tmp_path, "c", what="profile")
    assert asked(tmp_path, "a", "b", "c", what="page")[1] == []


def test_work_that_fails_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), remembered(tmp_path) as ask:
        ask("length", [b"a"], lambda: 1 // 0)
    assert asked(tmp_path, "a")[1] == ["a"]


def test_one_changed_byte_is_passed_over(tmp_path: Path) -> None:
    asked(tmp_path, "a", "bc")
    whole = (tmp_path / FILE).read_bytes()
    for at in range(0, len(whole), 97):
        (tmp_path / FILE).write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        assert asked(tmp_path, "a", "bc")[0] == [1, 2], at


@pytest.mark.parametrize("there", [b"", b"garbage" * 999, None])
def test_what_is_no_database_is_replaced(tmp_path: Path, there: bytes | None) -> None:
    if there is None:
        with sqlite3.connect(tmp_path / FILE) as other:
            other.execute("CREATE TABLE kept (a, b)")
        other.close()
    else:
        (tmp_path / FILE).write_bytes(there)
    assert asked(tmp_path, "a") == ([1], ["a"])
    assert asked(tmp_path, "a") == ([1], [])


def test_what_somebody_else_sealed_is_not_loaded(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(tmp_path, "a")
    (other := home / "other").mkdir()
    monkeypatch.setenv("HOME", str(other))
    assert asked(tmp_path, "a") == ([1], ["a"])


def test_what_was_put_there_under_another_key_is_not_loaded(tmp_path: Path) -> None:
    asked(tmp_path, "a", "bc")
    with sqlite3.connect(tmp_path / FILE) as there:
        rows = there.execute("SELECT key, seal, data FROM kept").fetchall()
        for (key, *_), (_, seal, data) in zip(rows, reversed(rows), strict=True):
            there.execute("UPDATE kept SET seal = ?, data = ? WHERE key = ?", (seal, data, key))
    there.close()
    assert asked(tmp_path, "a", "bc") == ([1, 2], ["a", "bc"])


def test_another_build_at_work_comes_first(tmp_path: Path) -> None:
    asked(tmp_path, "a")
    there = sqlite3.connect(tmp_path / FILE)
    there.execute("BEGIN EXCLUSIVE")
    assert asked(tmp_path, "a", "bc")[0] == [1, 2]
    there.rollback()
    there.close()
    assert asked(tmp_path, "a", "bc") == ([1, 2], ["bc"])


@pytest.mark.parametrize("odd", ["a file for a folder", "a link", "a linked folder", "no home"])
def test_where_nothing_can_be_kept_the_work_is_done(
    tmp_path: Path, odd: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, real = tmp_path / "cache", tmp_path / "real"
    real.mkdir()
    if odd == "a file for a folder":
        folder.touch()
    elif odd == "a link":
        folder.mkdir()
        (real / "mine").write_bytes(b"mine")
        (folder / FILE).symlink_to(real / "mine")
    elif odd == "a linked folder":
        folder.symlink_to(real)
    else:
        (tmp_path / "nobody").touch()
        monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    before = hashed(real)
    assert [asked(folder, "a") for _ in range(2)] == [([1], ["a"])] * 2
    assert hashed(real) == before


def hashed(folder: Path) -> list[str]:
    return [hashlib.sha256(one.read_bytes()).hexdigest() for one in sorted(folder.iterdir())]
