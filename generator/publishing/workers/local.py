"""Worker processes on this machine, one for each core.

They are started afresh, never copied from this process: a copy of one that has threads could wait
for ever for a lock. Each ends with the one that started it, also where that was killed.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Any

from generator.model.problem import DirectoryError
from generator.publishing.workers.batches import Works, worked_out

LOADED = ["generator.publishing.build", "generator.publishing.workers.local"]
"""What the first of them loads for all."""
GONE = (
    "A worker process ended before its work was done: it was killed, or the memory ran out. "
    "Nothing was changed, and the last good site is as it was. Build again; "
    "with --workers 1 everything is done in one process, in less memory."
)


def cores() -> int:
    """Return how many processes can work at the same time."""
    there = getattr(os, "sched_getaffinity", None)
    return len(there(0)) if there else os.cpu_count() or 1


@contextmanager
def local_team(number: int, *, clean: bool = False) -> Iterator["LocalTeam"]:
    """Give so many workers, which start with the first work; none is left afterwards.

    With ``clean`` they use nothing that an earlier build has kept.
    """
    pool = ProcessPoolExecutor(number, _context(), _ready, (clean,))
    try:
        yield LocalTeam(pool, number)
    finally:
        pool.shutdown(cancel_futures=True)


class LocalTeam:
    """Several processes of this machine."""

    def __init__(self, pool: ProcessPoolExecutor, number: int) -> None:
        self._pool, self.ahead = pool, 3 * number

    def submit(self, works: Works) -> Future[list[Any]]:
        """Have a batch worked out."""
        try:
            return self._pool.submit(worked_out, works)
        except BrokenProcessPool:
            raise DirectoryError(GONE) from None

    def result(self, of: Future[list[Any]]) -> list[Any]:
        """Wait for a batch; raises DirectoryError where a worker has ended early."""
        try:
            return of.result()
        except BrokenProcessPool:
            raise DirectoryError(GONE) from None


def _context() -> Any:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(LOADED)
    return context


def _ready(clean: bool) -> None:
    """Get a worker ready; Ctrl-C is heard by the one that started it, which ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if not clean:
        from generator.publishing.kept.templates import keep_templates

        keep_templates()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)
