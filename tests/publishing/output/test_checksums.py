import shutil
import subprocess
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.publishing.output.checksums import (
    PATH,
    SIGNATURE,
    Difference,
    How,
    against_sums,
    between,
    listed,
    read_sums,
    sums_of,
)
from generator.publishing.output.swap import MARKER

FILES = {"index.html": "home", "data/a.json": "[]", "assets/x.css": "a{}"}


def folder(place: Path, files: dict[str, str] = FILES) -> Path:
    for name, text in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = folder(tmp_path / "site")
    (site / PATH).write_bytes(listed(sums_of(site)))
    return site


def test_the_list_is_what_sha256sum_reads(site: Path) -> None:
    reader = ["sha256sum"] if shutil.which("sha256sum") else ["shasum", "-a", "256"]  # macOS
    subprocess.run([*reader, "--check", PATH], cwd=site, check=True, capture_output=True)
    assert list(read_sums(site)) == sorted(FILES)


def test_a_whole_site_has_no_difference(site: Path) -> None:
    (site / MARKER).write_text("ours", encoding="utf-8")
    (site / SIGNATURE).write_text("signed", encoding="utf-8")
    assert against_sums(site) == []


@pytest.mark.parametrize("name", sorted(FILES))
@pytest.mark.parametrize("bit", range(8))
def test_one_flipped_bit_is_named(site: Path, name: str, bit: int) -> None:
    data = bytearray((site / name).read_bytes())
    data[-1] ^= 1 << bit
    (site / name).write_bytes(data)
    assert against_sums(site) == [Difference(name, How.CHANGED)]


def test_a_missing_and_a_further_file_are_named(site: Path) -> None:
    (site / "index.html").unlink()
    folder(site, {"z/more.html": "more"})
    told = [Difference("index.html", How.MISSING), Difference("z/more.html", How.EXTRA)]
    assert against_sums(site) == told


@pytest.mark.parametrize("text", ["x\n", f"{'a' * 63}  p\n", f"{'a' * 64} p\n", f"{'a' * 64}  \n"])
def test_a_damaged_list_is_told(site: Path, text: str) -> None:
    (site / PATH).write_text(text, encoding="utf-8")
    with pytest.raises(DirectoryError, match="is damaged"):
        against_sums(site)


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="was the whole site fetched"):
        read_sums(tmp_path)


def test_the_first_byte_that_differs_is_told(tmp_path: Path) -> None:
    here = folder(tmp_path / "a", {"x": "abc", "y": "ab", "z": "same"})
    there = folder(tmp_path / "b", {"x": "aXc", "y": "abc", "z": "same"})
    assert between(here, there) == [
        Difference("x", How.CHANGED, 1),
        Difference("y", How.CHANGED, 2),
    ]


def test_files_for_the_host_alone_are_compared_where_they_are(tmp_path: Path) -> None:
    here = folder(tmp_path / "a", {"x": "1"})
    there = folder(tmp_path / "b", {"x": "1", "_headers": "h", ".nojekyll": ""})
    assert between(here, there) == []
    folder(here, {"_headers": "other"})
    assert between(here, there) == [Difference("_headers", How.CHANGED, 0)]
    assert between(there, here)[0] == Difference(".nojekyll", How.EXTRA)


def test_one_damaged_line_among_good_ones_is_told(site: Path) -> None:
    with (site / PATH).open("a", encoding="utf-8") as sums:
        sums.write("no checksum\n")
    with pytest.raises(DirectoryError, match="is damaged"):
        read_sums(site)


def test_differences_of_every_kind_are_told_by_path(site: Path) -> None:
    (site / "index.html").unlink()
    (site / "data/a.json").write_text("{}", encoding="utf-8")
    folder(site, {"b/new.html": "new"})
    assert against_sums(site) == [
        Difference("b/new.html", How.EXTRA),
        Difference("data/a.json", How.CHANGED),
        Difference("index.html", How.MISSING),
    ]


def test_a_signature_is_no_difference(tmp_path: Path) -> None:
    here = folder(tmp_path / "a", {"x": "1"})
    there = folder(tmp_path / "b", {"x": "1", SIGNATURE: "only here"})
    assert (between(here, there), between(there, here)) == ([], [])
    assert between(folder(here, {SIGNATURE: "other"}), there) == []


def test_our_mark_is_compared_where_it_is(tmp_path: Path) -> None:
    here = folder(tmp_path / "a", {"x": "1"})
    there = folder(tmp_path / "b", {"x": "1", MARKER: "ours"})
    assert between(here, there) == []
    assert between(folder(here, {MARKER: "ourS"}), there) == [Difference(MARKER, How.CHANGED, 3)]


def test_a_file_that_only_the_rebuild_has_is_missing_from_the_site(tmp_path: Path) -> None:
    here, there = folder(tmp_path / "a", {"x": "1"}), folder(tmp_path / "b", {"x": "1", "y": "2"})
    assert between(here, there) == [Difference("y", How.MISSING)]
    assert between(there, here) == [Difference("y", How.EXTRA)]
