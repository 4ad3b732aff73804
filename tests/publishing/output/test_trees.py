import os
from pathlib import Path

from generator.publishing.output.trees import (
    FILE,
    Entry,
    Trees,
    is_as_written,
    known_in,
    read_trees,
    write_trees,
)

SECRET = b"s" * 32


def entry_of(file: Path) -> Entry:
    file.chmod(0o644)
    status = file.stat()
    return Entry("sum", status.st_size, status.st_mtime_ns, status.st_ino, b"key", 3, listed=True)


def laid_out(folder: Path, **files: str) -> dict[str, Entry]:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return {name: entry_of(folder / name) for name in files}


def test_what_is_written_down_is_read_again(tmp_path: Path) -> None:
    trees = Trees(laid_out(tmp_path / "site", a="1"), laid_out(tmp_path / "spare", b="2"))
    write_trees(trees, tmp_path, SECRET)
    assert read_trees(tmp_path, SECRET) == trees


def test_what_is_damaged_or_not_ours_is_passed_over(tmp_path: Path) -> None:
    assert read_trees(tmp_path, SECRET) == Trees()
    write_trees(Trees(laid_out(tmp_path / "site", a="1")), tmp_path, SECRET)
    assert read_trees(tmp_path, b"o" * 32) == Trees()
    whole = (tmp_path / FILE).read_bytes()
    for at in range(0, len(whole), 7):
        (tmp_path / FILE).write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert read_trees(tmp_path, SECRET) == Trees()


def test_a_file_is_known_only_while_it_is_the_one_that_was_written(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    files = laid_out(folder, same="1", other="2", newer="3", closed="4", replaced="5")
    (folder / "other").write_text("22", encoding="utf-8")
    os.utime(folder / "newer", ns=(1, 1))
    (folder / "closed").chmod(0o600)
    (folder / "new").write_text("5", encoding="utf-8")
    os.utime(folder / "new", ns=(files["replaced"].time,) * 2)
    (folder / "new").replace(folder / "replaced")
    (folder / "foreign").touch()
    known = dict(known_in(folder, files))
    assert {name for name, entry in known.items() if entry} == {"same"}
    assert known.keys() == {*files, "foreign"}
    assert is_as_written(files["same"], (folder / "same").stat())


def test_a_link_among_the_files_is_removed_and_what_it_leads_to_is_not(tmp_path: Path) -> None:
    folder, mine = tmp_path / "site", tmp_path / "mine"
    laid_out(folder)
    mine.mkdir()
    (mine / "file").touch()
    (folder / "to-a-folder").symlink_to(mine)
    (folder / "to-a-file").symlink_to(mine / "file")
    assert list(known_in(folder, {})) == []
    assert list(folder.iterdir()) == []
    assert (mine / "file").exists()
