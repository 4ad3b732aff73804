import subprocess
from pathlib import Path

import pytest

from generator.reading.git_command import git
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
