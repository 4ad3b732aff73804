from pathlib import Path

from tests.cli.conftest import Directory
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())


def test_a_check_and_a_second_look_are_written(directory: Directory, house: Path) -> None:
    file = house / "providers" / "example-a.yml"
    assert directory("verify", "example-a", "--by", "erin", "--how", "called", *DAY).code == 0
    assert "verified: {on: 2026-11-21, by: erin, how: called}" in file.read_text("utf-8")
    ended = directory("verify", "example-a", "--by", "finn", "--second", "agrees", *DAY)
    assert ended.code == 0
    assert "second: {on: 2026-11-21, by: finn, agrees: yes}" in file.read_text("utf-8")
    assert directory("check", file, *DAY).code == 0


def test_a_check_that_would_not_count_is_not_written(directory: Directory, house: Path) -> None:
    file = house / "providers" / "example-a.yml"
    before = file.read_bytes()
    ended = directory("verify", "example-a", "--by", "Example A", *DAY)
    assert (ended.code, file.read_bytes()) == (2, before)
    assert "it cannot check" in ended.err
