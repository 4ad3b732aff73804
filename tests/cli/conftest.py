import os
import pty
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli.main import run

Files = dict[str, str]
SOUND = """\
name: Example A
website: https://a.example
kind: clinic
listing_basis: public_pages
summary: A made-up clinic for tests.
phone: "+1 415 555 0100"
emergency_plan: {answer: yes, evidence: page}
evidence:
  page: {url: "https://a.example/plan", seen: 2026-11-10, method: website}
"""
"""A profile without a mistake."""

MISSPELT = SOUND.replace("kind: clinic", "kind: clinik")


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Directory = Callable[..., Ended]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A project's folder with one sound, made-up profile."""
    (tmp_path / "providers").mkdir()
    (tmp_path / "providers" / "example-a.yml").write_text(SOUND, encoding="utf-8")
    return tmp_path


@pytest.fixture
def directory(house: Path, capsys: pytest.CaptureFixture[str]) -> Directory:
    """Run a command of the program, in this process, on the made-up house."""

    def run_here(*arguments: str | Path, root: Path = house) -> Ended:
        code = run([*map(str, arguments), "--root", str(root)])
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return run_here


def started(arguments: Sequence[str | Path], cwd: Path | None = None, **environment: str) -> Ended:
    """Run the whole program by itself."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment_for(environment),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def on_a_terminal(arguments: Sequence[str | Path], typed: str = "", **environment: str) -> Ended:
    """Run the whole program on a terminal of its own, and type the answers there."""
    ours, its = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        stdin=its,
        stdout=its,
        stderr=its,
        env=environment_for({"TERM": "xterm", **environment}),
        close_fds=True,
    ) as process:
        os.close(its)
        os.write(ours, typed.encode())
        said = b"".join(iter(lambda: _read(ours), b""))
        code = process.wait(timeout=60)
    os.close(ours)
    return Ended(code, said.decode().replace("\r\n", "\n"), "")


def environment_for(changes: dict[str, str]) -> dict[str, str]:
    """Return this environment with the program in reach, no wish about colour, and the changes."""
    kept = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR", "TERM"}}
    return {**kept, "PYTHONPATH": str(Path.cwd()), **changes}


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # The program has ended and its side is closed.
        return b""
