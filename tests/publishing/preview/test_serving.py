from collections.abc import Callable
from pathlib import Path
from queue import Queue
from threading import Event, Thread

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.preview.server import Preview
from generator.publishing.preview.serving import serve

pytestmark = pytest.mark.slow


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "providers"
    folder.mkdir()
    return folder


def serving(
    build: Callable[[], Path | None], sources: Path, said: Queue[str]
) -> tuple[Thread, Event]:
    stop = Event()
    named = {"report": said.put, "stop": stop}
    thread = Thread(target=serve, args=(build, [sources, sources / "none"], 0), kwargs=named)
    thread.start()
    return thread, stop


def test_a_change_is_built_and_shown(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: Queue[Path | None] = Queue()
    monkeypatch.setattr(Preview, "show", lambda _, site: shown.put(site))
    thread, stop = serving(lambda: tmp_path / "site", sources, Queue())
    assert shown.get(timeout=60) == tmp_path / "site"
    seen: list[Path | None] = []
    for attempt in range(20):
        (sources / "example.yml").write_text(f"attempt: {attempt}\n", encoding="utf-8")
        if not shown.empty() or stop.wait(0.5):
            seen.append(shown.get(timeout=60))
            break
    stop.set()
    thread.join(timeout=60)
    assert seen == [tmp_path / "site"]


def test_a_build_that_cannot_be_done_is_told_and_serving_goes_on(sources: Path) -> None:
    def build() -> Path | None:
        raise DirectoryError("The disk is full.")

    said: Queue[str] = Queue()
    thread, stop = serving(build, sources, said)
    assert said.get(timeout=60) == "The disk is full."
    assert said.get(timeout=60).startswith("The site is at http://127.0.0.1:")
    stop.set()
    thread.join(timeout=60)
    assert not thread.is_alive()


def test_control_c_ends_it_in_peace(sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    said: list[str] = []
    monkeypatch.setattr("watchfiles.watch", interrupted)
    serve(lambda: None, [sources], 0, report=said.append)
    assert said[-1] == "Stopped."


def test_a_log_on_a_full_disk_does_not_end_it(
    sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[str] = []

    def report(_: str) -> None:
        raise OSError(28, "No space left on device")

    def build() -> Path | None:
        built.append("once more")
        raise DirectoryError("The disk is full.")

    monkeypatch.setattr("watchfiles.watch", lambda *_, **__: [1, 2])
    serve(build, [sources], 0, report=report)
    assert len(built) == 3


@pytest.mark.parametrize("error", [ZeroDivisionError, RecursionError, OSError, UnicodeError])
def test_no_error_of_a_build_ends_serving(sources: Path, error: type[Exception]) -> None:
    def build() -> Path | None:
        raise error("mistake")

    said: Queue[str] = Queue()
    thread, stop = serving(build, sources, said)
    assert error.__name__ in said.get(timeout=10)
    assert said.get(timeout=10).startswith("The site is at http://127.0.0.1:")
    stop.set()
    thread.join(timeout=10)
    assert not thread.is_alive()
