import os
import signal
import threading
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.output import swap
from generator.publishing.output.swap import MARKER, replacing
from tests.publishing.output.small_builds import build, leftovers, shown, slow_build


def test_a_new_site_is_put_in_place(out: Path) -> None:
    build(out, "first")
    assert shown(out) == "first"
    assert leftovers(out) == []


def test_the_next_one_replaces_it_whole(out: Path) -> None:
    with replacing(out) as new:
        (new / "gone.html").touch()
    build(out, "second")
    assert sorted(path.name for path in out.iterdir()) == [MARKER, "page.html"]
    assert leftovers(out) == []


def test_an_empty_folder_may_be_built_into(out: Path) -> None:
    out.mkdir()
    build(out, "first")
    assert shown(out) == "first"


def test_a_folder_behind_a_link_is_replaced_and_the_link_stays(out: Path, tmp_path: Path) -> None:
    build(out, "first")
    (link := tmp_path / "link").symlink_to(out)
    build(link, "second")
    assert link.is_symlink()
    assert shown(out) == "second"


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_a_failed_build_changes_nothing(out: Path, error: type[BaseException]) -> None:
    build(out, "good")
    with pytest.raises(error), replacing(out) as new:
        raise error(new / "page.html")
    assert shown(out) == "good"
    assert leftovers(out) == []


def test_a_killed_build_changes_nothing_and_is_cleared_away(out: Path) -> None:
    build(out, "good")
    with slow_build(out) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert shown(out) == "good"
    assert leftovers(out) == ["new"]
    build(out, "better")
    assert shown(out) == "better"
    assert leftovers(out) == []


def test_two_builds_at_once_do_not_mix(out: Path) -> None:
    build(out, "good")
    second = replacing(out, wait=0.1)
    with slow_build(out), pytest.raises(DirectoryError, match="Another build"):
        second.__enter__()
    assert shown(out) == "good"


def test_the_second_build_waits_for_the_first(out: Path) -> None:
    with slow_build(out) as process:
        second = threading.Thread(target=build, args=(out, "second"))
        second.start()
        process.kill()
        second.join(timeout=60)
    assert shown(out) == "second"


def test_a_full_disk_is_told_and_changes_nothing(out: Path) -> None:
    build(out, "good")
    with pytest.raises(DirectoryError, match=r"No space left.*\n.*untouched"), replacing(out):
        raise OSError(28, "No space left on device", "page.html")
    assert shown(out) == "good"
    assert leftovers(out) == []


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o027, 0o077])
def test_what_is_published_can_be_read_whatever_the_umask(out: Path, mask: int) -> None:
    old = os.umask(0o022)
    try:
        with replacing(out) as new:
            os.umask(mask)
            (new / "page.html").touch()
            (new / "sub").mkdir()
    finally:
        os.umask(old)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (out, *out.rglob("*"))}
    assert modes == {"site": 0o755, "sub": 0o755, "page.html": 0o644, MARKER: 0o644}


def test_all_is_on_the_disk_before_the_exchange(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(out, "good")
    seen: list[str] = []
    monkeypatch.setattr(os, "sync", lambda: seen.append(shown(out)))
    build(out, "better")
    assert seen == ["good"]
    assert shown(out) == "better"


def test_a_long_wait_is_told(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "QUIET_SECONDS", 0.01)
    told: list[str] = []
    with slow_build(out), pytest.raises(DirectoryError, match="Another build"):
        replacing(out, wait=0.1, tell=told.append).__enter__()
    assert len(told) == 1
    assert "another build" in told[0]
    with replacing(out, tell=told.append):
        pass
    assert len(told) == 1, "who need not wait hears nothing"


def test_builds_that_take_turns_are_given_the_site_before_the_last(out: Path) -> None:
    given: list[list[str]] = []
    for words in ("first", "second", "third"):
        with replacing(out, takes_turns=True) as new:
            given.append([path.read_text("utf-8") for path in new.glob("page.html")])
            (new / "page.html").unlink(missing_ok=True)
            (new / "page.html").write_text(words, encoding="utf-8")
        assert shown(out) == words
    assert given == [[], [], ["first"]]
    assert leftovers(out) == ["spare"]
    build(out, "alone")
    assert leftovers(out) == []


def test_what_a_build_in_its_turn_has_left_half_done_is_given_to_nobody(out: Path) -> None:
    for words in ("first", "second"):
        with replacing(out, takes_turns=True) as new:
            (new / "page.html").write_text(words, encoding="utf-8")
    with pytest.raises(RuntimeError), replacing(out, takes_turns=True) as new:
        raise RuntimeError((new / "half.html").write_text("half", encoding="utf-8"))
    assert shown(out) == "second"
    with replacing(out, takes_turns=True) as new:
        assert list(new.iterdir()) == []
