"""``directory registry`` proposes, and writes nothing."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Directory
from tests.registry.official_files import person, write_leie, write_nppes
from tests.registry.profiles import WITH_PEOPLE


def test_a_match_is_told_and_nothing_is_written(
    directory: Directory, house: Path, tmp_path: Path
) -> None:
    profile = house / "providers" / "example-a.yml"
    profile.write_text(WITH_PEOPLE, encoding="utf-8")
    nppes = write_nppes(tmp_path / "n.csv", [person("1234567893", "EXAMPLE", "ANA")])
    ended = directory("registry", "--nppes", nppes, "--seen", "2026-11-20")
    assert (ended.code, ended.err) == (0, "")
    assert "providers/example-a.yml:10: Ana Example, MD: NPI as in the registry" in ended.out
    assert profile.read_text("utf-8") == WITH_PEOPLE


def test_an_excluded_number_ends_with_1(directory: Directory, house: Path, tmp_path: Path) -> None:
    (house / "providers" / "example-a.yml").write_text(WITH_PEOPLE, encoding="utf-8")
    listed = {"LASTNAME": "X", "FIRSTNAME": "Y", "NPI": "1234567893", "EXCLDATE": "20260101"}
    ended = directory("registry", "--leie", write_leie(tmp_path / "l.csv", [listed]))
    assert ended.code == 1
    assert "on the exclusion list by NPI" in ended.out


def test_a_copy_must_be_named_and_be_one(directory: Directory, tmp_path: Path) -> None:
    assert "Name at least one copy" in directory("registry").err
    wrong = tmp_path / "n.csv"
    wrong.write_text("a,b\n", encoding="utf-8")
    ended = directory("registry", "--nppes", wrong)
    assert (ended.code, ended.out) == (2, "")
    assert "not in the layout of NPPES" in ended.err


@pytest.mark.parametrize("option", ["--nppes", "--leie"])
def test_a_pipe_and_a_device_are_not_waited_for(
    directory: Directory, tmp_path: Path, option: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path / "pipe", "/dev/zero"):
        ended = directory("registry", option, odd)
        assert ended.code == 2
        assert "name the file itself" in ended.err
