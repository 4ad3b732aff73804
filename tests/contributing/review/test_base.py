from pathlib import Path

import pytest

from generator.contributing.review.base import base_at
from generator.model.problem import DirectoryError
from tests.publishing.reproduction.repository import committed


def test_what_was_changed_added_and_taken_away_differs(house: Path) -> None:
    base = base_at(house, committed(house))
    assert base.changed() == []
    (house / "providers" / "new.yml").write_text("a", encoding="utf-8")
    (house / "site_config.yml").write_text("changed", encoding="utf-8")
    next((house / "content").rglob("*.md")).unlink()
    names = base.changed()
    assert len(names) == 3
    assert {"providers/new.yml", "site_config.yml"} < set(names)


def test_a_folder_inside_of_a_repository_has_its_own_paths(house: Path) -> None:
    inner = house / "inner"
    (inner / "providers").mkdir(parents=True)
    (inner / "providers" / "a.yml").write_text("one", encoding="utf-8")
    base = base_at(inner, committed(house))
    (inner / "providers" / "a.yml").write_text("two", encoding="utf-8")
    (house / "site_config.yml").write_text("changed", encoding="utf-8")
    assert base.changed() == ["providers/a.yml"]
    assert base.text("providers/a.yml") == "one"
    laid = base.laid_out(house / "laid")
    assert (laid / "providers" / "a.yml").read_text("utf-8") == "one"


def test_what_was_not_there_or_is_huge_has_no_text(house: Path) -> None:
    (house / "huge.yml").write_text("x" * 300_000, encoding="utf-8")
    base = base_at(house, committed(house))
    assert base.text("none.yml") is None
    assert base.text("huge.yml") is None
    assert base.text("providers") is None
    assert base.texts(["none.yml", "a\nb", "site_config.yml", "huge.yml"]).keys() == {
        *("none.yml", "a\nb", "site_config.yml", "huge.yml")
    }


@pytest.mark.parametrize("name", ["no-such-branch", "--output=/tmp/x", "HEAD:providers", ""])
def test_a_revision_that_is_none_is_told(house: Path, name: str) -> None:
    committed(house)
    with pytest.raises(DirectoryError, match="git knows no revision"):
        base_at(house, name)


def test_without_git_it_is_told(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(DirectoryError, match="git is not on this machine"):
        base_at(house, "HEAD")
