"""Every command that writes: a full disk, a folder that is closed, a signal leave whole files."""

import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli.main import run
from tests.doors import (
    DOORS,
    closed,
    end_of_full_disk,
    end_of_nobody,
    ended_at,
    files,
    full_disk,
    heard,
    is_whole,
    laid,
    opened,
    spoken_to,
)

pytestmark = pytest.mark.slow

TELLING = {
    "articles": 0,
    "check": 0,
    "check --format json": 0,
    "explain": 0,
    "queue": 0,
    "registry --leie nowhere.csv": 2,
    "report": 1,
    "review HEAD": 2,
    "show example-a": 0,
    "still-right example-a": 0,
    "-h": 0,
    "check -h": 0,
}
"""Command lines that only tell, and how they end here: without a copy, without a repository."""
MOST = 8
"""So many moments of one command are tried, over all of its writing."""


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder that every user may enter."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        monkeypatch.chdir(folder)
        yield Path(folder)


@pytest.fixture(scope="module")
def done() -> dict[str, tuple[dict[str, bytes], dict[str, bytes]]]:
    """What each door has before it and after it, where nothing goes wrong; filled as asked."""
    return {}


def before_and_after(done: Any, at: Path, name: str) -> tuple[dict[str, bytes], dict[str, bytes]]:
    if name not in done:
        root = laid(at, name)
        before = files(root)
        assert opened(root, name) == 0
        done[name] = before, files(root)
        assert done[name][1] != before, "it writes"
    kept: tuple[dict[str, bytes], dict[str, bytes]] = done[name]
    return kept


@pytest.mark.parametrize("name", DOORS)
@pytest.mark.parametrize("kind", ["full", "closed"])
def test_a_full_disk_and_a_closed_folder_end_in_one_line(
    name: str, kind: str, at: Path, done: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after = before_and_after(done, at, name)
    root = laid(at, name)
    capsys.readouterr()
    with full_disk() if kind == "full" else closed(root):
        code = opened(root, name)
    said = capsys.readouterr().err
    assert code == 2, said
    assert "Traceback" not in said
    assert "directory: " in said
    # Several files are written one after the other, each whole; a second run writes the rest.
    assert is_whole(before, files(root), after if name == "init" else before)


@pytest.mark.parametrize("name", [name for name in DOORS if name != "build"])
def test_a_signal_at_any_moment_of_writing_leaves_whole_files(
    name: str, at: Path, done: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after = before_and_after(done, at, name)
    profile, seen = ended_at(-1, 0)
    root = laid(at, name)
    with heard(profile):
        assert opened(root, name) == 0
    assert len(seen) > 1
    moments = sorted({len(seen) * part // MOST for part in range(MOST)})
    for index, moment in enumerate(moments):
        number = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)[index % 3]
        root = laid(at, name)
        profile, _ = ended_at(moment, number)
        with heard(profile):
            code = opened(root, name)
        assert code == 128 + number, seen[moment]
        assert is_whole(before, files(root), after), seen[moment]
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("line", TELLING)
def test_who_tells_takes_no_harm_where_nobody_listens(
    line: str, at: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = laid(at, "telling")
    os.chdir(root)
    for stream in ("stdout", "stderr"):
        with spoken_to(stream, end_of_nobody()):
            assert run(line.split()) == TELLING[line]
        with spoken_to(stream, end_of_full_disk(at)), full_disk():
            is_lost = stream == "stdout" and "-h" not in line
            assert run(line.split()) == (2 if is_lost else TELLING[line])
    assert "Traceback" not in capsys.readouterr().err
