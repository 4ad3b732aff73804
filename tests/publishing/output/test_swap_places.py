"""A build refuses to write or delete where something of somebody else may be."""

from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.output.swap import MARKER
from tests.publishing.output.small_builds import build


@pytest.mark.parametrize("where", ["", "photos"])
def test_a_folder_of_somebody_else_is_refused(tmp_path: Path, where: str) -> None:
    photo = tmp_path / "photos" / "holiday.jpg"
    photo.parent.mkdir()
    photo.touch()
    with pytest.raises(DirectoryError, match="not made by this program"):
        build(tmp_path / where, "mine")
    assert [*tmp_path.rglob("*")] == [photo.parent, photo]


def test_a_file_in_the_way_is_refused(out: Path) -> None:
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(DirectoryError, match="not made by this program"):
        build(out, "first")
    assert out.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DirectoryError, match="Could not write the site"):
        build(tmp_path / "file" / "site", "first")


def test_an_output_inside_an_earlier_site_is_refused(out: Path) -> None:
    build(out, "good")
    for inside in (out / "sub", out / "sub" / "deeper"):
        with pytest.raises(DirectoryError, match="lies inside"):
            build(inside, "lost")
    assert sorted(path.name for path in out.iterdir()) == [MARKER, "page.html"]


def test_an_output_that_is_a_link_to_itself_is_refused(out: Path) -> None:
    out.symlink_to(out)
    with pytest.raises(DirectoryError, match="leads to itself"):
        build(out, "first")


@pytest.mark.parametrize("name", ["", "new", "lock", ".gitignore"])
def test_a_link_in_the_workroom_is_refused_and_its_target_stays(
    out: Path, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "theirs"
    for folder in ("new",):
        (target / folder).mkdir(parents=True)
        (target / folder / "photo.jpg").touch()
    (target / "lock").write_text("mine", encoding="utf-8")
    before = sorted(target.rglob("*"))
    room = out.with_name(".site.build")
    if name:
        room.mkdir()
        (room / name).symlink_to(target / "lock" if name in {"lock", ".gitignore"} else target)
    else:
        room.symlink_to(target)
    with pytest.raises(DirectoryError, match="is a link"):
        build(out, "first")
    assert sorted(target.rglob("*")) == before
    assert (target / "lock").read_text("utf-8") == "mine"
