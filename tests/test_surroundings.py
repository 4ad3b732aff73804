"""However the program is started, it ends with words and a code, never with a traceback."""

import os
import subprocess
import sys

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
