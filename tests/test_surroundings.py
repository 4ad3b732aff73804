"""However the program is started, it ends with words and a code, never with a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ANSWERS = {("--help",): 0, ("explain", "nothing-known"): 2}


def run(*arguments: str, shell: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    command = f'exec "$@" {shell}'
    return subprocess.run(
        ["sh", "-c", command, "sh", sys.executable, "-m", "generator", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-", ">/dev/full"])
@pytest.mark.parametrize("arguments", ANSWERS, ids=" ".join)
def test_closed_streams_are_no_mistake_of_the_program(
    closed: str, arguments: tuple[str, ...]
) -> None:
    result = run(*arguments, shell=closed)
    assert "Traceback" not in result.stderr
    assert "mistake in the program" not in result.stderr
    if "full" not in closed:
        assert result.returncode == ANSWERS[arguments]


@pytest.mark.parametrize("closed", ["<&-", "<&- 2>&-", "<&- >&- 2>&-"])
def test_who_can_answer_no_question_is_asked_none(closed: str, tmp_path: Path) -> None:
    (tmp_path / "providers").mkdir()
    result = run("new", "Example Harbor", "--root", str(tmp_path), shell=closed)
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "providers/example-harbor.yml").is_file()


def test_without_docstrings_it_says_that_it_cannot_run() -> None:
    result = run("schema", "--check", PYTHONOPTIMIZE="2")
    assert result.returncode == 2
    assert "unset PYTHONOPTIMIZE" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.slow
def test_a_port_that_there_is_not_is_refused() -> None:
    result = run("serve", "--port", "80000")
    assert result.returncode == 2
    assert "80000" in result.stderr
    assert "Traceback" not in result.stderr
