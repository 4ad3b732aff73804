"""The command draws, tells what waits, and records; half a question is told what it lacks."""

from pathlib import Path

from generator.reading.profiles.samples import FILE
from tests.cli.conftest import Directory
from tests.publishing.reproduction.repository import committed
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())
LOOK = ("--found", "agrees", "--by", "finn", "--how", "opened the page")


def test_from_the_draw_to_the_last_look(directory: Directory, house: Path) -> None:
    assert "No sample has been drawn" in directory("sample", *DAY).out
    ended = directory("sample", "--seed", "7", "--size", "1", *DAY)
    assert ended.code == 0, ended.err
    assert "Commit it before anybody looks" in ended.out
    committed(house)
    ended = directory("sample", "--look", "1", *LOOK, *DAY)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("Each was looked at again.\n")
    assert directory("check", house / FILE, *DAY).code == 0


def test_half_a_draw_and_half_a_look_are_told(directory: Directory, house: Path) -> None:
    assert "a draw needs both" in directory("sample", "--seed", "7", *DAY).err
    assert "a look needs" in directory("sample", "--look", "1", "--by", "finn", *DAY).err
    assert not (house / FILE).exists()


def test_nothing_is_drawn_from_files_with_errors(directory: Directory, house: Path) -> None:
    (house / "providers" / "bad.yml").write_text("name: x\n", encoding="utf-8")
    ended = directory("sample", "--seed", "7", "--size", "1", *DAY)
    assert ended.code == 2
    assert "the files have errors" in ended.err
