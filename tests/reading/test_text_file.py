"""What is not a plain file of text is told, never opened and never followed."""

import os
import socket
from pathlib import Path

import pytest

from generator.reading import text_file
from generator.reading.text_file import MAX_BYTES, read_text, shown_path


def refusal(path: Path, root: Path) -> tuple[str, str]:
    text, problems = read_text(path, "x.yml", root)
    assert text is None
    (problem,) = problems
    assert (problem.line, problem.column) == (1, 1)
    return problem.code, problem.message


def test_a_plain_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("name: Peña 😀\n", encoding="utf-8")
    assert read_text(tmp_path / "x.yml", "x.yml", tmp_path) == ("name: Peña 😀\n", [])


def test_a_folder_named_like_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.yml").mkdir()
    assert refusal(tmp_path / "x.yml", tmp_path) == (
        "file-unreadable",
        "this is a folder, not a file",
    )


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.yml")
    assert refusal(tmp_path / "x.yml", tmp_path)[1] == "this is a pipe, not a file"


def test_a_socket_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # The name of a socket may have 100 letters at most.
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("x.yml")
        assert refusal(tmp_path / "x.yml", tmp_path)[1] == "this is a socket, not a file"


def test_a_device_is_not_read(tmp_path: Path) -> None:
    # Root may make a link inside the folder only; the device itself stands elsewhere.
    assert refusal(Path("/dev/zero"), tmp_path)[1] == "this is a device, not a file"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "x.yml", tmp_path) == (
        "file-unreadable",
        "the file cannot be read: there is no such file",
    )


def test_an_unreadable_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(path), mode)

    # Taking the right away with chmod means nothing to root.
    monkeypatch.setattr(text_file, "open", denied, raising=False)
    (tmp_path / "x.yml").write_text("name: Example\n")
    assert refusal(tmp_path / "x.yml", tmp_path) == (
        "file-unreadable",
        "the file cannot be read: nobody here may read it",
    )


def test_another_trouble_of_the_disk_is_told_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_path: Path, _mode: str) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(text_file, "open", broken, raising=False)
    (tmp_path / "x.yml").write_text("name: Example\n")
    assert "Input/output error" in refusal(tmp_path / "x.yml", tmp_path)[1]


def test_a_link_that_leaves_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside.yml").write_text("secret: word\n")
    root = tmp_path / "root"
    root.mkdir()
    (root / "x.yml").symlink_to(tmp_path / "outside.yml")
    assert refusal(root / "x.yml", root)[0] == "symlink-leaves-folder"


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "y.yml").write_text("name: Example\n")
    (tmp_path / "x.yml").symlink_to("y.yml")
    assert read_text(tmp_path / "x.yml", "x.yml", tmp_path) == ("name: Example\n", [])


def test_a_link_to_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "x.yml").symlink_to("pipe")
    assert refusal(tmp_path / "x.yml", tmp_path)[1] == "this is a pipe, not a file"


def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.yml").symlink_to("y.yml")
    (tmp_path / "y.yml").symlink_to("x.yml")
    assert refusal(tmp_path / "x.yml", tmp_path) == (
        "file-unreadable",
        "the file cannot be read: it is a link that leads to itself",
    )


def test_a_link_to_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.yml").symlink_to("gone.yml")
    assert "there is no such file" in refusal(tmp_path / "x.yml", tmp_path)[1]


def test_a_file_of_5_mb_is_not_read_whole(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_bytes(b"name: Example\n" * 374_492)
    assert refusal(tmp_path / "x.yml", tmp_path) == (
        "file-too-large",
        "the file has 5,242,888 bytes; at most 65,536 are read",
    )


def test_how_a_large_file_is_made_smaller_depends_on_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "x.html").write_bytes(b"x" * 11)
    text, problems = read_text(tmp_path / "x.html", "x.html", tmp_path, 10, "save the text alone")
    assert text is None
    assert [one.suggestion for one in problems] == ["save the text alone"]


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_bytes(b"x" * MAX_BYTES)
    text, problems = read_text(tmp_path / "x.yml", "x.yml", tmp_path)
    assert (len(text or ""), problems) == (MAX_BYTES, [])


def test_columns_count_characters_not_bytes(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_bytes("Peña 😀 \u202e".encode() + b" \x92")
    _, problems = read_text(tmp_path / "x.yml", "x.yml", tmp_path)
    assert [(p.code, p.column) for p in problems] == [("not-utf-8", 10), ("hidden-character", 8)]


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("providers/x.yml", "providers/x.yml"),
        ("a\n::error::b.yml", r"a\n::error::b.yml"),
        ("\udcff.yml", r"\udcff.yml"),
        ("\u202elmy.yml", r"\u202elmy.yml"),
    ],
)
def test_a_name_cannot_break_the_line_it_is_printed_on(path: str, shown: str) -> None:
    assert shown_path(path) == shown


def test_a_letter_that_another_program_lost_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text("a: b\nname: Pe\ufffda\n", encoding="utf-8")
    _, problems = read_text(tmp_path / "x.yml", "x.yml", tmp_path)
    assert [(one.line, one.column, one.code) for one in problems] == [(2, 9, "letter-lost")]
