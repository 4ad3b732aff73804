"""The pages are found by their files, in every folder of ``content/``."""

from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.reading.articles.article_files import article_paths


def test_pages_of_every_folder_are_found_by_name(tmp_path: Path) -> None:
    names = ["about/money.md", "learn/a.md", "learn/b.md"]
    for name in [*reversed(names), "learn/note.txt"]:
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / name).write_text("")
    assert article_paths(tmp_path) == [tmp_path / "content" / name for name in names]


def test_without_a_folder_it_cannot_run(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="there is no folder"):
        article_paths(tmp_path)
