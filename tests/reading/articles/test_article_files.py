"""The pages are found by their files, in every folder of ``content/``."""

from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.reading.articles.article_files import article_paths, nearly_pages


def test_pages_of_every_folder_are_found_by_name(tmp_path: Path) -> None:
    names = ["about/money.md", "learn/a.md", "learn/b.md"]
    for name in [*reversed(names), "learn/note.txt"]:
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / name).write_text("")
    assert article_paths(tmp_path) == [tmp_path / "content" / name for name in names]


def test_without_a_folder_it_cannot_run(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="there is no folder"):
        article_paths(tmp_path)


def test_what_was_meant_as_a_page_and_is_none_is_told(tmp_path: Path) -> None:
    (folder := tmp_path / "content" / "learn").mkdir(parents=True)
    for name in ("a.md", "b.MD", "c.markdown", "d.html", "e.png", ".f.txt", "g.md~"):
        (folder / name).write_text("")
    assert [(one.path, one.code) for one in nearly_pages(tmp_path)] == [
        (f"content/learn/{name}", "not-a-page") for name in ("b.MD", "c.markdown", "d.html")
    ]
