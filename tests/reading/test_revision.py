from pathlib import Path

import pytest

from generator.reading.revision import commit_of
from tests.publishing.reproduction.repository import committed


def test_files_of_a_commit_are_named_by_it(house: Path) -> None:
    assert commit_of(house) is None
    commit = committed(house)
    assert commit_of(house) == commit


def test_what_no_site_is_made_from_may_differ(house: Path) -> None:
    commit = committed(house)
    (house / "notes.txt").write_text("mine", encoding="utf-8")
    assert commit_of(house) == commit


@pytest.mark.parametrize("name", ["providers/new.yml", "site_config.yml", "content/a.md"])
def test_a_file_that_was_changed_since_is_of_no_commit(house: Path, name: str) -> None:
    committed(house)
    (house / name).write_text("changed", encoding="utf-8")
    assert commit_of(house) is None


def test_a_folder_inside_of_somebody_elses_repository_is_of_no_commit(house: Path) -> None:
    committed(house)
    assert commit_of(house / "providers") is None


def test_without_git_there_is_no_commit(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    committed(house)
    monkeypatch.setenv("PATH", "")
    assert commit_of(house) is None


def test_a_setting_of_the_session_leads_to_no_other_repository(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = committed(house)
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    assert commit_of(house) == commit
