"""One command as a whole process: CPU, wall clock and peak memory, with all that it starts."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1_000_000
EVERY = 0.1
"""Seconds between two looks at the memory of a process that has started others."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run cost."""

    cpu: float
    wall: float
    memory: float
    """The most that it held at once, in MB."""


class Failed(Exception):
    """A command ended with an error; the message is the end of what it said."""


def run(command: Sequence[str], folder: Path, log: Path) -> Run:
    """Run a command to its end; CPU and memory are of the process and all that it started.

    The system never shows less memory than this program itself holds, because a new process starts
    out as a copy of it; so nothing heavy is imported here.
    """
    with log.open("wb") as said:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdout=said, stderr=said, env=_environment()
        )
        family = _Family(process.pid)
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    together = family.end()
    if process.returncode:
        end = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise Failed(f"{' '.join(command)} ended with {process.returncode}\n{end}")
    alone = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Run(usage.ru_utime + usage.ru_stime, wall, max(alone, together) / MEGABYTE)


def _environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("HUGO_", "MKDOCS", "PYTHON"))}
    return {**kept, "PYTHONPATH": str(Path(__file__).parents[1]), "NO_COLOR": "1"}


class _Family:
    """The memory of several processes together, which the system itself does not count.

    Shared pages count once (PSS). Only Linux tells; elsewhere the largest process stands alone.
    """

    def __init__(self, pid: int) -> None:
        self._pid, self._most, self._over = pid, 0, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def end(self) -> int:
        """Return the most bytes that more than one process held at once, 0 for a single process."""
        self._over.set()
        self._thread.join()
        return self._most

    def _watch(self) -> None:
        while not self._over.wait(EVERY):
            family = _family(self._pid)
            if len(family) > 1:
                self._most = max(self._most, sum(map(_share, family)))


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return [pid]
    return [pid, *(one for child in children for one in _family(int(child)))]


def _share(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
