"""However the program is started, it ends with words and a code, never with a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.made_up_house import HOUSE, lay_out

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


STOPPING = """
import os, runpy, signal, sys
class Stop:
    def find_spec(self, name, *_):
        if name == {at!r}:
            try:
                os.kill(os.getpid(), signal.{signal})
            finally:
                os.kill(os.getpid(), signal.{signal})
sys.meta_path.insert(0, Stop())
runpy.run_module("generator", run_name="__main__", alter_sys=True)
"""
"""Starts the program, and asks it twice to stop when it first looks for a module."""


@pytest.mark.parametrize(
    ("at", "signal", "code"),
    [
        ("generator.cli.main", "SIGINT", 130),
        ("click", "SIGINT", 130),
        ("generator.publishing.build", "SIGINT", 130),
        ("watchfiles", "SIGINT", 0),
        ("watchfiles", "SIGTERM", 143),
        ("watchfiles", "SIGHUP", 129),
    ],
)
def test_who_is_asked_twice_to_stop_stops_without_a_traceback(
    at: str, signal: str, code: int, tmp_path: Path
) -> None:
    lay_out(tmp_path, {**HOUSE, "site_config.yml": "name: x\n"})
    program = STOPPING.format(at=at, signal=signal)
    asked = [sys.executable, "-c", program, "serve", "--port", "0", "--root", str(tmp_path)]
    result = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=120)
    assert "Traceback" not in result.stderr
    assert result.returncode == code
