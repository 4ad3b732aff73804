import subprocess
from pathlib import Path

import pytest

from generator.reading.git_command import cloned, git
from tests.publishing.reproduction.repository import committed


def test_git_is_asked_about_this_folder_and_no_other(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit = committed(house)
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    assert git(house, "rev-parse", "HEAD").strip() == commit


def test_what_git_refuses_is_raised(house: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        git(house, "rev-parse", "HEAD")


def test_a_commit_is_laid_out_beside_the_folder_which_stays_as_it_was(
    house: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    commit = committed(house)
    (house / "site_config.yml").write_text("changed", encoding="utf-8")
    before = git(house, "status", "--porcelain")
    laid = cloned(house / "providers", commit, tmp_path_factory.mktemp("clone") / "x")
    assert (laid / "example-a.yml").is_file()
    assert "changed" not in (laid.parent / "site_config.yml").read_text("utf-8")
    assert git(house, "status", "--porcelain") == before
