from pathlib import Path

from tests.cli.conftest import Directory
from tests.contributing.folders import answers, house, profile_of
from tests.today import TODAY

DAY = ("--today", TODAY.isoformat())
FACT = "emergency_plan: {answer: yes, evidence: call-2026-11-21}\n"


def test_the_profile_is_written_and_the_change_is_shown(
    directory: Directory, tmp_path: Path
) -> None:
    root = house(tmp_path / "house")
    ended = directory("merge", answers(tmp_path, FACT), *DAY, root=root)
    assert ended.code == 0
    assert "+emergency_plan: {answer: yes" in ended.out
    assert FACT in profile_of(root).read_text("utf-8")
    again = directory("merge", tmp_path / "answers.yml", *DAY, root=root)
    assert "has all of it; nothing was written" in again.out


def test_a_dry_run_writes_nothing(directory: Directory, tmp_path: Path) -> None:
    root = house(tmp_path / "house")
    before = profile_of(root).read_bytes()
    ended = directory("merge", answers(tmp_path, FACT), "--dry-run", *DAY, root=root)
    assert (ended.code, profile_of(root).read_bytes()) == (0, before)
    assert "+emergency_plan" in ended.out


def test_with_any_problem_nothing_is_written(directory: Directory, tmp_path: Path) -> None:
    root = house(tmp_path / "house")
    before = profile_of(root).read_bytes()
    bad = answers(tmp_path, "emergency_plan: {answer: maybe, evidence: call-2026-11-21}\n")
    ended = directory("merge", bad, *DAY, root=root)
    assert (ended.code, profile_of(root).read_bytes()) == (1, before)
    assert "answer-not-yes-or-no" in ended.out
    assert "nothing was merged" in ended.err
    assert directory("merge", tmp_path / "none.yml", *DAY, root=root).code == 1


def test_a_profile_with_a_day_of_no_calendar_is_told_and_not_written(
    directory: Directory, tmp_path: Path
) -> None:
    root = house(tmp_path / "house")
    broken = profile_of(root).read_text("utf-8").replace("2026-11-10", "2026-11-31")
    profile_of(root).write_text(broken, encoding="utf-8")
    ended = directory("merge", answers(tmp_path, FACT), *DAY, root=root)
    assert (ended.code, profile_of(root).read_text("utf-8")) == (1, broken)
    assert "date-malformed" in ended.out
