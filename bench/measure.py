"""One command as a whole process: CPU, wall clock and peak memory, with all that it starts."""

import ctypes
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1_000_000
_CHILD_SUBREAPER = 36
EVERY = 0.1
"""Seconds between two looks at the memory of a process that has started others."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run cost."""

    cpu: float
    alone: float
    """What of the CPU seconds is of the process itself and of what it has waited for."""
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
    _adopt()
    others = set(_children(os.getpid()))
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
    cpu = usage.ru_utime + usage.ru_stime
    left_behind = _left_behind(others)
    if process.returncode:
        end = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise Failed(f"{' '.join(command)} ended with {process.returncode}\n{end}")
    alone = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Run(cpu + left_behind, cpu, wall, max(alone, together) / MEGABYTE)


def _adopt() -> None:
    """Have this process become the parent of what a command leaves behind; only Linux can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_CHILD_SUBREAPER, 1, 0, 0, 0)


def _left_behind(others: set[int]) -> float:
    """Wait for all that a command has started and not waited for; return its CPU seconds.

    The server that starts Python's worker processes is one of them, and theirs are with its own.
    """
    cpu = 0.0
    while left := set(_children(os.getpid())) - others:
        for pid in left:
            with suppress(ChildProcessError):
                _, _, usage = os.wait4(pid, 0)
                cpu += usage.ru_utime + usage.ru_stime
    return cpu


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
    return [pid, *(one for child in _children(pid) for one in _family(child))]


def _children(pid: int) -> list[int]:
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return []
    return [*map(int, found)]


def _share(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
