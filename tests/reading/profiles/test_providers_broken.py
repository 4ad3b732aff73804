"""Every mistake anyone ever made, kept, with the words that answer it.

`UPDATE_EXPECTED=1` writes the answers anew; the difference is then read by a person.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from generator.reading.profiles.providers import read_profile, read_providers
from tests.reading.problem_lines import problem_lines

HERE = Path(__file__).parent
BROKEN = HERE / "broken"
FILES = sorted(path for path in BROKEN.glob("*.yml"))
FOLDERS = sorted(path for path in BROKEN.iterdir() if path.is_dir())


def compare(answer: str, expected: Path) -> None:
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(answer, encoding="utf-8")
    assert answer == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_mistake_in_a_file_gets_its_answer(path: Path, today: date) -> None:
    profile, problems = read_profile(path, HERE, today)
    compare(problem_lines(problems), path.with_suffix(".expected"))
    assert (profile is None) == any(problem.severity == "error" for problem in problems)
    assert problems


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_mistake_between_files_gets_its_answer(folder: Path, today: date) -> None:
    _, problems = read_providers(folder, today)
    compare(problem_lines(problems), folder / "expected.txt")
    assert problems


def test_no_answer_is_kept_for_a_mistake_that_is_gone() -> None:
    assert {path.stem for path in BROKEN.glob("*.expected")} == {path.stem for path in FILES}
