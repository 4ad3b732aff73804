import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from markupsafe import Markup

from generator.publishing.engine import cache
from generator.publishing.engine.cache import rendered
from generator.publishing.engine.mkdocs_engine import RenderedSite
from generator.publishing.shell.navigation import Frame, frame_for
from tests.publishing.conftest import ADDRESSES, MARKDOWN, NAME

FRAME = frame_for(NAME, ADDRESSES)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Somebody's home, where the key lies."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def runs(made: RenderedSite, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the runs of the engine, which the tests need not wait for."""
    counted: list[int] = []

    def render(*_: object) -> RenderedSite:
        counted.append(len(counted))
        return made

    monkeypatch.setattr(cache, "render", render)
    return counted


def test_the_same_again_does_not_run_the_engine(
    made: RenderedSite, runs: list[int], tmp_path: Path
) -> None:
    first = rendered(MARKDOWN, FRAME, tmp_path)
    second = rendered(MARKDOWN, FRAME, tmp_path)
    assert first == second == made
    assert len(runs) == 1


def test_clean_runs_the_engine_again(runs: list[int], tmp_path: Path) -> None:
    rendered(MARKDOWN, FRAME, tmp_path)
    rendered(MARKDOWN, FRAME, tmp_path, clean=True)
    assert len(runs) == 2


@pytest.mark.parametrize(
    ("markdown", "frame"),
    [
        ({**MARKDOWN, "learn/cost.md": "other words"}, FRAME),
        ({**MARKDOWN, "learn/new.md": ""}, FRAME),
        (MARKDOWN, frame_for("Another name", ADDRESSES)),
        (MARKDOWN, frame_for(NAME, ())),
    ],
)
def test_what_the_work_rests_on_is_noticed(
    markdown: dict[str, str], frame: Frame, runs: list[int], tmp_path: Path
) -> None:
    rendered(MARKDOWN, FRAME, tmp_path)
    rendered(markdown, frame, tmp_path)
    assert len(runs) == 2
    assert len(list(tmp_path.iterdir())) == 1, "older entries go"


def test_a_new_version_of_the_engine_is_noticed(
    runs: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered(MARKDOWN, FRAME, tmp_path)
    monkeypatch.setattr(cache, "program", lambda: iter([("packages", b"mkdocs-99")]))
    rendered(MARKDOWN, FRAME, tmp_path)
    assert len(runs) == 2


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\n{}", None])
def test_a_damaged_cache_is_passed_over(
    damage: bytes | None, made: RenderedSite, runs: list[int], tmp_path: Path
) -> None:
    rendered(MARKDOWN, FRAME, tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:-9] if damage is None else damage)
    assert rendered(MARKDOWN, FRAME, tmp_path) == made
    assert len(runs) == 2


def test_a_cache_that_cannot_be_written_is_done_without(
    made: RenderedSite, runs: list[int], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    assert rendered(MARKDOWN, FRAME, tmp_path / "file" / "cache") == made
    assert len(runs) == 1


def forged(kept: Path, words: str) -> None:
    """Put other words into an entry, sealed as well as somebody without the key can."""
    _, _, data = kept.read_bytes().partition(b"\n")
    other = data.replace(b"What it costs", words.encode())
    assert other != data
    kept.write_bytes(hashlib.sha256(other).hexdigest().encode() + b"\n" + other)


def test_what_somebody_else_put_there_is_not_loaded(
    made: RenderedSite, runs: list[int], tmp_path: Path
) -> None:
    rendered(MARKDOWN, FRAME, tmp_path)
    (kept,) = tmp_path.iterdir()
    forged(kept, "988 is closed")
    told: list[str] = []
    assert rendered(MARKDOWN, FRAME, tmp_path, tell=told.append) == made
    assert len(runs) == 2
    assert told == [f"{tmp_path} was not made by you on this machine; nothing in it is used"]
    rendered(MARKDOWN, FRAME, tmp_path, tell=told.append)
    assert len(told) == 1, "it is ours by now"


def test_what_came_with_a_checkout_is_told_whatever_it_was_made_from(
    runs: list[int], tmp_path: Path
) -> None:
    told: list[str] = []
    (tmp_path / "engine-theirs.json").write_text("{}", encoding="utf-8")
    rendered(MARKDOWN, FRAME, tmp_path, tell=told.append)
    assert len(told) == len(runs) == 1


def test_an_entry_of_our_own_that_is_out_of_date_is_not_foreign(
    runs: list[int], tmp_path: Path
) -> None:
    told: list[str] = []
    rendered(MARKDOWN, FRAME, tmp_path)
    rendered({"learn/new.md": ""}, FRAME, tmp_path, tell=told.append)
    assert (told, len(runs)) == ([], 2)


def test_what_another_machine_kept_is_not_loaded(
    runs: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered(MARKDOWN, FRAME, tmp_path / "cache")
    monkeypatch.setenv("HOME", str(tmp_path / "another"))
    rendered(MARKDOWN, FRAME, tmp_path / "cache")
    assert len(runs) == 2


def test_the_key_is_for_one_person(home: Path, tmp_path: Path, runs: list[int]) -> None:
    rendered(MARKDOWN, FRAME, tmp_path)
    (key,) = (path for path in home.rglob("*") if path.is_file())
    assert key.stat().st_mode & 0o777 == 0o600
    assert len(runs) == 1


SCRIPT = Markup("<script>x</script>")


@pytest.mark.parametrize("part", ["article", "shell"])
def test_a_sealed_entry_passes_the_same_gate(
    part: str, made: RenderedSite, runs: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, one = next(iter(made.fragments.items()))
    poisoned = replace(made, fragments={path: replace(one, html=one.html + SCRIPT)})
    evil = poisoned if part == "article" else replace(made, shell=made.shell + SCRIPT)
    monkeypatch.setattr(cache, "render", lambda *_: evil)
    rendered(MARKDOWN, FRAME, tmp_path)
    monkeypatch.setattr(cache, "render", lambda *_: made)
    assert rendered(MARKDOWN, FRAME, tmp_path) == made
    assert runs == []


def test_a_cache_behind_a_link_is_left_alone(runs: list[int], tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (theirs := tmp_path / "elsewhere" / "engine-theirs").touch()
    (tmp_path / "cache").symlink_to(tmp_path / "elsewhere")
    told: list[str] = []
    rendered(MARKDOWN, FRAME, tmp_path / "cache", tell=told.append)
    assert len(told) == 1
    assert list((tmp_path / "elsewhere").iterdir()) == [theirs]
    assert len(runs) == 1


def test_without_a_home_nothing_is_kept(
    runs: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    rendered(MARKDOWN, FRAME, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()
    assert len(runs) == 1
