"""Files that a project cannot have on every machine, and files that are not its own."""

import os
from datetime import date
from pathlib import Path

import pytest

from generator.checking import examine
from generator.reading.articles.articles import read_articles
from generator.reading.profiles.providers import read_providers
from generator.reading.text_file import read_text
from tests.soak.targets import laid_out

TODAY = date(2026, 11, 21)
DEVICES = ["con", "prn", "aux", "nul", "com1", "com9", "lpt1"]


@pytest.mark.parametrize("name", DEVICES)
def test_a_profile_that_windows_cannot_hold_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "providers").mkdir()
    (tmp_path / "providers" / f"{name}.yml").write_text("name: A\n", encoding="utf-8")
    _, problems = read_providers(tmp_path, TODAY)
    assert "name-reserved" in {problem.code for problem in problems}


@pytest.mark.parametrize("path", [*(f"learn/{name}" for name in DEVICES), "learn/con/page"])
def test_a_page_that_windows_cannot_hold_is_refused(tmp_path: Path, path: str) -> None:
    file = tmp_path / "content" / f"{path}.md"
    file.parent.mkdir(parents=True)
    file.write_text("words", encoding="utf-8")
    _, problems = read_articles(tmp_path, TODAY, {}, frozenset())
    assert "name-reserved" in {problem.code for problem in problems}


@pytest.mark.parametrize("target", [".git/config", ".env", "content/.hidden/notes.md"])
def test_a_link_to_a_hidden_file_is_never_quoted(tmp_path: Path, target: str) -> None:
    secret = tmp_path / target
    secret.parent.mkdir(parents=True, exist_ok=True)
    secret.write_text("token: s3cret", encoding="utf-8")
    (tmp_path / "providers").mkdir()
    (link := tmp_path / "providers" / "a.yml").symlink_to(secret)
    text, problems = read_text(link, "providers/a.yml", tmp_path)
    assert text is None
    assert [problem.code for problem in problems] == ["symlink-to-hidden-file"]
    assert "s3cret" not in str(problems)


@pytest.mark.parametrize("folder", ["providers", "content/learn"])
def test_a_name_that_is_no_text_is_told(tmp_path: Path, folder: str) -> None:
    (laid_out(tmp_path) / folder / os.fsdecode(b"\xff.yml")).write_text("a", encoding="utf-8")
    (tmp_path / folder / os.fsdecode(b"\xff.md")).write_text("a", encoding="utf-8")
    found = examine(tmp_path, TODAY).problems
    assert "name-not-a-slug" in {problem.code for problem in found}
    assert all(problem.path.isprintable() for problem in found)
