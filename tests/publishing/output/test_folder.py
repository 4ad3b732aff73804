from collections.abc import Callable
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.pages.page import DataFile, Piece
from generator.publishing.output.folder import Folder
from generator.publishing.output.trees import Trees

KEY = b"key"


def filled(
    root: Path, do: Callable[[Folder], object], site: Path | None = None, trees: Trees | None = None
) -> Folder:
    root.mkdir(exist_ok=True)
    with Folder(root, site, trees or Trees()) as folder:
        do(folder)
        folder.end()
    return folder


def shown(root: Path) -> dict[str, str]:
    files = [path for path in root.rglob("*") if not path.is_dir()]
    return {str(path.relative_to(root)): path.read_text("utf-8") for path in files}


def some(folder: Folder) -> None:
    folder.write("a/index.html", b"A", KEY, 5, listed=True)
    folder.write("b/c/index.html", b"B")


@pytest.fixture
def site(tmp_path: Path) -> tuple[Path, Trees]:
    """A site, with what is known of it."""
    root = tmp_path / "site"
    return root, Trees(filled(root, some).entries)


def test_a_file_of_the_same_key_or_bytes_is_taken_from_the_other_site(
    site: tuple[Path, Trees], tmp_path: Path
) -> None:
    def again(folder: Folder) -> None:
        assert folder.keeps("a/index.html", KEY)
        assert not folder.keeps("b/c/index.html", KEY)
        folder.write("b/c/index.html", b"B", b"other")

    made = filled(tmp_path / "new", again, *site)
    for name in ("a/index.html", "b/c/index.html"):
        assert (tmp_path / "new" / name).samefile(site[0] / name)
    assert made.entries["a/index.html"] == site[1].site["a/index.html"]
    assert made.entries["b/c/index.html"].key == b"other"


def test_another_text_is_a_new_file_and_never_written_through_a_link(
    site: tuple[Path, Trees], tmp_path: Path
) -> None:
    root, trees = site
    new = tmp_path / "new"
    both = Trees(trees.site, filled(new, some, root, trees).entries)
    filled(new, lambda folder: folder.write("a/index.html", b"Z"), root, both)
    assert shown(new) == {"a/index.html": "Z"}
    assert shown(root) == {"a/index.html": "A", "b/c/index.html": "B"}
    assert not (new / "b").exists(), "what nobody wants goes, with its folders"


@pytest.mark.parametrize("where", ["site", "new"])
def test_a_file_that_somebody_changed_is_made_anew(
    site: tuple[Path, Trees], tmp_path: Path, where: str
) -> None:
    root, trees = site
    both = Trees(trees.site, filled(tmp_path / "new", some).entries)
    (tmp_path / where / "a/index.html").write_text("by hand", encoding="utf-8")
    (tmp_path / "new/foreign").touch()
    filled(tmp_path / "new", some, root, both)
    assert shown(tmp_path / "new") == {"a/index.html": "A", "b/c/index.html": "B"}


def test_a_file_may_take_the_place_of_a_folder_and_a_folder_that_of_a_file(
    site: tuple[Path, Trees], tmp_path: Path
) -> None:
    new = tmp_path / "new"
    known = filled(new, some).entries

    def turned(folder: Folder) -> None:
        folder.write("b", b"1")
        folder.write("a/index.html/page", b"2")

    filled(new, turned, site[0], Trees({}, known))
    assert shown(new) == {"b": "1", "a/index.html/page": "2"}


def test_a_name_in_another_case_leaves_no_older_one(
    site: tuple[Path, Trees], tmp_path: Path
) -> None:
    known = filled(tmp_path / "new", some).entries
    filled(tmp_path / "new", lambda f: f.write("A/INDEX.html", b"A"), site[0], Trees({}, known))
    assert shown(tmp_path / "new") == {"A/INDEX.html": "A"}


def test_pieces_make_one_file_with_its_sum(tmp_path: Path) -> None:
    def pieces(folder: Folder) -> None:
        for file in (Piece("a", b"1"), DataFile("b", b"x"), Piece("a", b"2")):
            folder.take(file)
        assert folder.read("b") == b"x"
        assert "B" in folder

    made = filled(tmp_path / "new", pieces)
    assert shown(tmp_path / "new") == {"a": "12", "b": "x"}
    assert made.sums().keys() == {"a", "b"}
    assert made.entries["a"].size == 2


@pytest.mark.parametrize("path", ["../a", "a//b", "/a", "", "a/./b"])
def test_no_address_leads_out_of_the_folder(path: str, tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="Not an address"):
        filled(tmp_path / "new", lambda folder: folder.write(path, b""))
