"""Two folders change places in one step, or file by file with a whole page at every moment."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.output import exchange as module
from generator.publishing.output.exchange import exchange, put_in_place

STEPS = ("replace", "unlink", "mkdir", "rmdir")
STEPS_TAKEN = 11
KILLED = """
import os, signal, sys
from pathlib import Path
from generator.publishing.output import exchange
from tests.publishing.output.test_exchange import stopped_at
exchange.exchange = lambda *_: False
stopped_at(int(sys.argv[3]), lambda: os.kill(os.getpid(), signal.SIGKILL), setattr)
exchange.put_in_place(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def site(folder: Path, name: str) -> Path:
    """Make a site of two pages that need their own style, one page that no other site has,
    and a name that is now a folder, now a file."""
    (folder / "deep" / name).mkdir(parents=True)
    for page in ("a.html", "z.html", "deep/page.html", f"deep/{name}/page.html"):
        (folder / page).write_text(f"style-{name}.css", encoding="utf-8")
    (folder / f"style-{name}.css").write_text(name, encoding="utf-8")
    changing = folder / "changing"
    if name == "old":
        changing.mkdir()
        changing = changing / "file"
    changing.write_text(name, encoding="utf-8")
    return folder


def content(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def expect_whole(out: Path) -> None:
    """Every page of all sites is there, and what it needs is there."""
    pages = content(out)
    assert {"a.html", "z.html", "deep/page.html"} <= set(pages)
    assert [
        page for page, style in pages.items() if page[-5:] == ".html" and style not in pages
    ] == []


def stopped_at(
    step: int, stop: Callable[[], object], patch: Callable[[type[Path], str, object], object]
) -> None:
    """Have ``stop`` called in place of one step of those that change a folder."""
    steps = count()

    def instead(usual: Callable[..., object]) -> Callable[..., object]:
        def counted(*args: object, **more: object) -> object:
            return stop() if next(steps) == step else usual(*args, **more)

        return counted

    for name in STEPS:
        patch(Path, name, instead(getattr(Path, name)))


@pytest.fixture
def sites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The new site and the old one, on a disk that knows no exchange."""
    monkeypatch.setattr(module, "exchange", lambda *_: False)
    return site(tmp_path / "new", "new"), site(tmp_path / "site", "old")


@pytest.mark.skipif(sys.platform != "linux", reason="the system call is Linux's own")
def test_linux_exchanges_in_one_step(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    (other / "inside").mkdir(parents=True)
    assert exchange(one, other)
    assert (one / "inside").is_dir()
    assert list(other.iterdir()) == []


def test_an_exchange_that_fails_for_another_reason_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        exchange(tmp_path / "none", tmp_path / "neither")


def test_without_an_exchange_the_new_site_is_there_whole_and_nothing_else(
    sites: tuple[Path, Path], tmp_path: Path
) -> None:
    put_in_place(*sites)
    same = site(tmp_path / "same", "new")
    assert content(sites[1]) == content(same)
    assert {path.name for path in sites[1].rglob("*")} == {path.name for path in same.rglob("*")}


@pytest.mark.parametrize("step", range(STEPS_TAKEN + 1))
def test_a_stop_at_any_step_leaves_whole_pages_and_the_next_build_ends_it(
    sites: tuple[Path, Path], tmp_path: Path, step: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        ended = True

        def stop() -> None:
            raise KeyboardInterrupt

        stopped_at(step, stop, patch.setattr)
        try:
            put_in_place(*sites)
        except KeyboardInterrupt:
            ended = False
    assert ended is (step >= STEPS_TAKEN)
    expect_whole(sites[1])
    again = site(tmp_path / "again", "new")
    wanted = content(again)
    put_in_place(again, sites[1])
    assert content(sites[1]) == wanted


@pytest.mark.parametrize("step", [1, 4, 8])
def test_a_kill_on_the_way_leaves_whole_pages(sites: tuple[Path, Path], step: int) -> None:
    command = [sys.executable, "-c", KILLED, *map(str, sites), str(step)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    expect_whole(sites[1])


def test_what_fails_on_the_way_says_what_stands_there(
    sites: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    stopped_at(3, full, monkeypatch.setattr)
    with pytest.raises(DirectoryError, match=r"every file .* No space left.*\n.*build again"):
        put_in_place(*sites)


def test_the_exchange_itself_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered: list[tuple[str, dict[str, str]]] = []
    new, out = site(tmp_path / "new", "new"), site(tmp_path / "site", "old")
    wanted = content(new)

    def fsync(handle: int) -> None:
        assert os.path.samestat(os.fstat(handle), tmp_path.stat())
        remembered.append(("fsync", content(out)))

    monkeypatch.setattr(os, "fsync", fsync)
    put_in_place(new, out)
    assert remembered == [("fsync", wanted)]


def test_a_disk_that_cannot_remember_a_folder_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_: int) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(os, "fsync", fsync)
    put_in_place(site(tmp_path / "new", "new"), tmp_path / "site")
    assert (tmp_path / "site" / "a.html").is_file()
