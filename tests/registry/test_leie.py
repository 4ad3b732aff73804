from pathlib import Path

import pytest

from generator.model.problem import DirectoryError
from generator.registry.leie import LeieRow, leie_rows
from tests.registry.official_files import write_leie

ANA = {"LASTNAME": "EXAMPLE", "FIRSTNAME": "ANA", "CITY": "BOISE", "STATE": "ID"}
SINCE = {"EXCLTYPE": "1128a1", "EXCLDATE": "20260115"}


def found(file: Path, npi: str = "", name: tuple[str, str] = ("", "")) -> list[LeieRow]:
    return list(leie_rows(file, frozenset({npi}), frozenset({name})))


def test_an_exclusion_is_found_by_number_or_by_name(tmp_path: Path) -> None:
    file = write_leie(tmp_path / "l.csv", [ANA | SINCE | {"NPI": "1234567893"}, ANA | SINCE])
    by_number = found(file, npi="1234567893")
    assert by_number == [
        LeieRow("1234567893", "EXAMPLE", "ANA", "BOISE", "ID", "20260115", "1128a1")
    ]
    assert [row.npi for row in found(file, name=("EXAMPLE", "ANA"))] == ["1234567893", ""]


def test_who_was_taken_back_is_not_told(tmp_path: Path) -> None:
    file = write_leie(tmp_path / "l.csv", [ANA | SINCE | {"REINDATE": "20260501"}])
    assert found(file, name=("EXAMPLE", "ANA")) == []


def test_ten_zeros_are_nobodys_number(tmp_path: Path) -> None:
    file = write_leie(tmp_path / "l.csv", [ANA | SINCE])
    assert found(file, npi="0000000000") == []


def test_another_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "l.csv"
    file.write_text("a,b\n", encoding="utf-8")
    with pytest.raises(DirectoryError, match="not in the layout of the LEIE"):
        found(file)


def test_a_damaged_list_is_refused_in_words(tmp_path: Path) -> None:
    file = write_leie(tmp_path / "l.csv", [ANA | SINCE])
    with file.open("a", encoding="utf-8") as lines:
        lines.write('"EXAMPLE","' + "x" * 200_000)
    with pytest.raises(DirectoryError, match="damaged"):
        found(file, npi="1234567893")


def test_a_mark_at_the_top_and_blanks_hide_nobody(tmp_path: Path) -> None:
    file = write_leie(tmp_path / "l.csv", [ANA | SINCE | {"NPI": "1234567893 "}])
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert [row.npi for row in found(file, npi="1234567893")] == ["1234567893"]
