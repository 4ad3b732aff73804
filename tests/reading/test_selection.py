from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.reading.selection import Selection, selected


def test_each_file_is_taken_for_what_it_holds(house: Path) -> None:
    profile, page = house / "providers/example-a.yml", house / "content/learn/example.md"
    files = [profile, page, house / "content/sources.yml", house / "site_config.yml"]
    assert selected(house, files) == Selection([profile], [page], settings=True, sources=True)


def test_the_whole_folder_means_everything(house: Path) -> None:
    everything = selected(house, [house])
    assert [path.name for path in everything.profiles] == ["example-a.yml"]
    assert [path.name for path in everything.articles] == ["example.md"]
    assert (everything.settings, everything.sources) == (True, True)


def test_a_folder_means_what_is_in_it(house: Path) -> None:
    assert selected(house, [house / "providers"]).articles == []
    assert selected(house, [house / "content" / "learn"]).sources is False
    assert selected(house, [house / "content"]).sources is True


def test_the_folder_of_profiles_hides_nothing_that_must_be_one(house: Path) -> None:
    (house / "providers" / "notes.txt").write_text("x", encoding="utf-8")
    (house / "providers" / ".hidden").write_text("x", encoding="utf-8")
    names = [path.name for path in selected(house, [house / "providers"]).profiles]
    assert names == ["example-a.yml", "notes.txt"]


def test_a_draft_elsewhere_can_be_checked(house: Path, tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    draft = tmp_path / "drafts" / "example-b.yml"
    draft.write_text("name: Example B\n", encoding="utf-8")
    assert selected(house, [draft]).profiles == [draft]
    assert selected(house, [draft.parent]).profiles == [draft]


def test_what_is_named_twice_is_read_once(house: Path) -> None:
    profile = house / "providers" / "example-a.yml"
    assert selected(house, [profile, profile, profile.parent]).profiles == [profile]


@pytest.mark.parametrize("name", ["nowhere.yml", "README.md", "empty"])
def test_what_cannot_be_checked_is_said(name: str, house: Path) -> None:
    (house / "README.md").write_text("x", encoding="utf-8")
    (house / "empty").mkdir()
    with pytest.raises(DirectoryError, match=name):
        selected(house, [house / name])


def test_paths_are_meant_from_where_one_stands(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(house / "providers")
    assert selected(house, [Path("example-a.yml")]).profiles == [Path("example-a.yml")]
    assert selected(Path(".."), [Path()]).profiles == [Path("../providers/example-a.yml")]
