"""Who works on a build: this process alone, or with others where that is quicker."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.publishing.workers.batches import Shared
from generator.publishing.workers.local import cores, local_team
from generator.reading.memory import Memory

PAYS_FROM = 500
"""Profiles: for fewer, starting others saves little (bench/RESULTS.md)."""
MOST = 8
"""Processes that are started unasked; each takes memory."""
LEAST_PYTHON = (3, 11, 5)
"""One before it may wait for ever for a worker that was killed (python/cpython#94777)."""
OLD_PYTHON = (
    "With this Python a build could wait for ever for a worker that was killed. "
    "Use Python 3.11.5 or later, or --workers 1."
)
Sharing = Callable[[Memory], Memory]


def alone(memory: Memory) -> Memory:
    """Work out everything in this process."""
    return memory


@contextmanager
def team(
    root: Path, workers: int | None = None, cluster: str | None = None, *, clean: bool = False
) -> Iterator[Sharing]:
    """Give what lets others work for a build of the project in ``root``; they end with the block.

    ``workers`` is how many processes of this machine; None for as many as pay. With the address
    of a ``cluster`` its workers are taken instead, and stay. With ``clean`` ours use nothing that
    an earlier build has kept. Raises DirectoryError where this Python is too old for workers.
    """
    if cluster is not None:
        from generator.publishing.workers.cluster import cluster_team

        with cluster_team(cluster) as far:
            yield lambda memory: Shared(memory, far)
        return
    number = usual(root) if workers is None else workers
    if number < 2:
        yield alone
        return
    if sys.version_info < LEAST_PYTHON:
        raise DirectoryError(OLD_PYTHON)
    with local_team(number, clean=clean) as local:
        yield lambda memory: Shared(memory, local)


def usual(root: Path) -> int:
    """Return how many processes pay: 1 for a small directory, and where no core is free."""
    if sys.version_info < LEAST_PYTHON:
        return 1
    profiles = sum(1 for _ in (root / "providers").glob("*.yml"))
    return max(1, min(free_cores(), MOST)) if profiles >= PAYS_FROM else 1


def free_cores() -> int:
    """Return how many cores others have left free in the last minute; 0 on a busy machine."""
    return cores() - int(os.getloadavg()[0])
