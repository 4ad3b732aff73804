from collections.abc import Set
from datetime import date
from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.registry import nppes as module
from generator.registry.nppes import NppesRow, nppes_rows
from tests.registry.official_files import COLUMNS, crowd, person, write_nppes

NOBODY: frozenset[str] = frozenset()


def found(file: Path, npis: Set[str] = NOBODY, lasts: Set[str] = NOBODY) -> list[NppesRow]:
    return list(nppes_rows(file, frozenset(npis), frozenset(lasts)))


def test_the_layout_has_the_330_columns_of_the_second_version() -> None:
    assert len(COLUMNS) == 330
    assert len(set(COLUMNS)) == 330


def test_a_wanted_number_is_found_with_what_a_person_compares(tmp_path: Path) -> None:
    file = write_nppes(tmp_path / "n.csv", [*crowd(50), person("1234567893", "EXAMPLE", "ANA")])
    (row,) = found(file, {"1234567893"})
    assert row == NppesRow(
        *("1234567893", "EXAMPLE", "ANA", "", "M.D.", "BOISE", "ID"),
        ("2084P0800X",),
        (("ID", "M-1"),),
        None,
    )


def test_a_last_name_is_found_whatever_marks_it_has_and_by_an_earlier_one(tmp_path: Path) -> None:
    people = [
        person("1", "O'SAMPLE", "BEN"),
        person("2", "O SAMPLE-RUIZ", "BEN"),
        person("3", "NEWNAME", "BEN", **{"Provider Other Last Name": "OSAMPLE"}),
        person("4", "SAMPLE", "BEN"),
    ]
    file = write_nppes(tmp_path / "n.csv", people)
    assert [row.npi for row in found(file, lasts={"OSAMPLE"})] == ["1", "3"]


def test_rows_across_chunks_and_values_with_a_line_end_are_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    street = {"Provider First Line Business Practice Location Address": 'A "B"\n1 Street'}
    people = [person(str(n), "EXAMPLE", "ANA", **street) for n in range(1, 9)]
    file = write_nppes(tmp_path / "n.csv", [*crowd(3), *people])
    whole = found(file, lasts={"EXAMPLE"})
    assert len(whole) == 8
    for size in (1, 7, 1000, 1001):
        monkeypatch.setattr(module, "CHUNK", size)
        assert found(file, lasts={"EXAMPLE"}) == whole


@pytest.mark.parametrize(
    ("gone", "back", "day"),
    [
        ("02/03/2026", "", date(2026, 2, 3)),
        ("02/03/2026", "02/04/2026", None),
        ("02/05/2026", "02/04/2025", date(2026, 2, 5)),
        ("", "", None),
        ("02/31/2026", "", None),
        ("2026-02-03", "", None),
    ],
)
def test_a_number_that_came_back_is_not_deactivated(
    tmp_path: Path, gone: str, back: str, day: date | None
) -> None:
    days = {"NPI Deactivation Date": gone, "NPI Reactivation Date": back}
    file = write_nppes(tmp_path / "n.csv", [person("1", "A", "B", **days)])
    (row,) = found(file, lasts={"A"})
    assert row.deactivated == day


def test_every_byte_is_told(tmp_path: Path) -> None:
    file = write_nppes(tmp_path / "n.csv", crowd(100))
    told: list[int] = []
    assert list(nppes_rows(file, NOBODY, NOBODY, told.append)) == []
    assert sum(told) + len(file.read_bytes().split(b"\n")[0]) + 1 == file.stat().st_size


@pytest.mark.parametrize("text", ["", "NPI\n1\n", "a,b\n", "\0\n"])
def test_another_file_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "n.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DirectoryError, match="not in the layout of NPPES"):
        found(file, {"1234567893"})


@pytest.mark.parametrize(
    "damage",
    [
        '"1234567893","1"\n',
        '"1234567893\n' + '"x","y"\n' * 20_000,
        '"1234567893' + "x" * 300_000,
    ],
    ids=["cut off", "quotation mark not closed", "row without an end"],
)
def test_a_damaged_copy_is_refused_and_clears_nobody(tmp_path: Path, damage: str) -> None:
    file = write_nppes(tmp_path / "n.csv", [person("1234567893", "EXAMPLE", "ANA")])
    with file.open("a", encoding="utf-8") as lines:
        lines.write(damage)
    with pytest.raises(DirectoryError, match="is damaged, or another program saved it anew"):
        found(file, {"1234567893"})


def test_a_copy_that_lost_its_quotation_marks_is_refused(tmp_path: Path) -> None:
    """Nobody would be found in it, and that would look like no match."""
    file = write_nppes(tmp_path / "n.csv", [person("1234567893", "EXAMPLE", "ANA")])
    file.write_text(file.read_text("utf-8").replace('"', ""), encoding="utf-8")
    with pytest.raises(DirectoryError, match="between no quotation marks"):
        found(file, {"1234567893"})


def test_a_mark_at_the_top_and_small_letters_hide_nobody(tmp_path: Path) -> None:
    file = write_nppes(tmp_path / "n.csv", [person("1234567893", "Sample", "Ana")])
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert len(found(file, lasts={"SAMPLE"})) == 1


def test_a_file_without_lines_is_not_held_whole(tmp_path: Path) -> None:
    file = tmp_path / "n.csv"
    file.write_bytes(b"x" * 1_000_000)
    with pytest.raises(DirectoryError, match="not in the layout"):
        found(file, {"1"})
