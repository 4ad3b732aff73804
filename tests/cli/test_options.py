from datetime import date, datetime
from pathlib import Path

import pytest
import rich_click as click
from click.testing import CliRunner

from generator.cli.options import root_option, today_option


@click.command()
@root_option
@today_option
def told(root: Path, today: date) -> None:
    """Tell what was understood."""
    click.echo(f"{root} {today}")


def test_the_day_and_the_folder_can_be_given(tmp_path: Path) -> None:
    ended = CliRunner().invoke(told, ["--root", str(tmp_path), "--today", "2026-11-21"])
    assert ended.output == f"{tmp_path} 2026-11-21\n"


def test_the_clock_is_read_where_no_day_is_given() -> None:
    before = datetime.now().astimezone().date()
    ended = CliRunner().invoke(told, [])
    after = datetime.now().astimezone().date()
    assert ended.output in {f". {before}\n", f". {after}\n"}


@pytest.mark.parametrize("day", ["yesterday", "2026-13-45", "21.11.2026", "", "2026-02-30"])
def test_what_is_no_day_is_refused_with_an_example(day: str) -> None:
    ended = CliRunner().invoke(told, ["--today", day])
    assert ended.exit_code == 2
    assert "write it like 2026-11-21" in " ".join(ended.stderr.replace("│", " ").split())


@pytest.mark.parametrize("day", ["0001-01-01", "1999-12-31", "3000-01-01", "9999-12-31"])
def test_a_day_of_another_age_is_refused_with_the_years_that_are_taken(day: str) -> None:
    ended = CliRunner().invoke(told, ["--today", day])
    assert ended.exit_code == 2
    assert "write a year from 2000 to 2999" in " ".join(ended.stderr.replace("│", " ").split())


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert CliRunner().invoke(told, ["--root", str(tmp_path / "no")]).exit_code == 2
