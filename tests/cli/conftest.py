import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli.main import run


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Directory = Callable[..., Ended]


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


# Makes standard input the terminal that Ctrl-C comes from, then becomes the program.
# A shell that starts the tests in the background has them ignore Ctrl-C, and so their children.
AT_A_TERMINAL = (
    "import os, signal, sys; os.login_tty(0); signal.signal(signal.SIGINT, signal.SIG_DFL); "
    "os.execv(sys.executable, [sys.executable, '-m', 'generator', *sys.argv[1:]])"
)


def on_a_terminal(
    arguments: Sequence[str | Path], typed: str = "", after: str = "", **environment: str
) -> Ended:
    """Run the whole program on a terminal of its own, and type once it has said ``after``."""
    ours, its = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL, *map(str, arguments)],
        stdin=its,
        env=environment_for({"TERM": "xterm", **environment}),
    ) as process:
        os.close(its)
        said = ""
        while more := _read(ours):
            said += more.replace("\r\n", "\n")
            if typed and after in said:
                _type(process, ours, typed)
                typed = ""
        os.close(ours)
        return Ended(process.wait(timeout=60), said, "")


def _type(process: subprocess.Popen[bytes], terminal: int, keys: str) -> None:
    """Type; a Ctrl-C again while it waits, since one between question and reading is lost."""
    os.write(terminal, keys.encode())
    for _ in range(6 if keys == "\x03" else 0):
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)
            return
        os.write(terminal, keys.encode())


def environment_for(changes: dict[str, str]) -> dict[str, str]:
    """Return this environment with the program in reach, no wish about colour, and the changes."""
    kept = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR", "TERM"}}
    paths = [str(Path.cwd()), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(paths), **changes}


def _read(terminal: int) -> str:
    """Return what the program says next; nothing where it has ended, or waits for no answer."""
    try:
        ready, _, _ = select.select([terminal], [], [], 60)
        return os.read(terminal, 65536).decode() if ready else ""
    except OSError:  # The program has ended and closed its side.
        return ""
