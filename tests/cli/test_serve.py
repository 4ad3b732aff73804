"""``directory serve`` builds first, shows problems, and keeps the last good site."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from generator.cli import serve as command
from generator.cli.main import run
from generator.publishing.output import swap

pytestmark = pytest.mark.slow


@pytest.fixture
def project(house: Path) -> Path:
    """A project of one provider, whose site is published below a path."""
    settings = house / "site_config.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace(".example/", ".example/demo/"), encoding="utf-8")
    return house


def test_a_mistake_while_serving_is_told_and_the_last_good_site_stays(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built: list[Path | None] = []

    def show(build: Callable[[], Path | None], watch: list[Path], port: int, **more: Any) -> None:
        assert [path.name for path in watch] == ["providers", "content", "site_config.yml"]
        assert (port, more["root"]) == (8123, "/demo/")
        built.append(build())
        (project / "providers" / "example-wrong.yml").write_text("name: Example Wrong\n")
        built.append(build())

    monkeypatch.setattr(command, "show", show)
    words = ["serve", "--root", str(project), "--today", "2026-11-21", "--port", "8123"]
    assert run(words) == 0
    assert built == [project / "site", None]
    assert (project / "site" / "index.html").is_file()
    assert "example-wrong.yml:1:" in capsys.readouterr().out


def test_where_nothing_has_changed_the_last_site_is_shown_at_once(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "show", lambda build, *_, **__: build())
    words = ["serve", "--root", str(project), "--today", "2026-11-21"]
    assert run(words) == 0
    assert capsys.readouterr().out.startswith("Built ")
    before = (project / "site").stat().st_ino
    assert run(words) == 0
    assert capsys.readouterr().out.startswith("Nothing has changed: ")
    assert (project / "site").stat().st_ino == before


def test_a_wait_for_another_build_is_told_while_serving_too(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    (room := project / ".site.build").mkdir()
    other = FileLock(room / "lock")
    other.acquire()

    def hear(words: str) -> None:
        told.append(words)
        other.release()

    monkeypatch.setattr(swap, "QUIET_SECONDS", 0.01)
    monkeypatch.setattr(command, "complain", hear)
    monkeypatch.setattr(command, "show", lambda build, *_, **__: build())
    run(["serve", "--root", str(project), "--today", "2026-11-21"])
    assert [words for words in told if "another build" in words] == told != []
    assert (project / "site" / "index.html").is_file()
