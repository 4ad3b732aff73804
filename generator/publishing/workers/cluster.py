"""Workers on other machines, through the scheduler of a cluster: Dask's ``distributed``.

The texts of profiles are sent to them, and pages come back: they need the program, but no file of
the project. A worker that dies in the middle is no loss: the scheduler has others do its work.
"""

import logging
import pickle
import re
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from typing import Any

from generator.model.problem import DirectoryError
from generator.publishing.workers.batches import Works, worked_out
from generator.publishing.workers.same_program import Parts, difference, parts

ANSWERS = 10
"""Seconds in which a scheduler must have answered."""
LOOKS = 5
"""Seconds between two looks whether anybody is left to work."""
MISSED = 6
"""Looks in a row that find no worker, after which nobody is waited for any longer."""
ADDRESS = re.compile(r"(?:tcp|tls)://(?:[\w.-]+|\[[0-9A-Fa-f:.]+\]):\d{1,5}")
WHERE = "the address that the scheduler tells when it starts, such as tcp://10.0.0.1:8786"
UNCHANGED = "Nothing was changed, and the last good site is as it was."
SILENT = "stopped answering in the middle of the build"
_ONE = threading.Lock()


@contextmanager
def cluster_team(address: str) -> Iterator["ClusterTeam"]:
    """Give the workers of the cluster whose scheduler has an address such as tcp://10.0.0.1:8786.

    Raises DirectoryError where nobody answers, and for a worker with another program.
    """
    client = _client(address)
    try:
        yield ClusterTeam(client, address)
    finally:
        with suppress(Exception):
            client.close(timeout=LOOKS)


class ClusterTeam:
    """The workers of a cluster."""

    def __init__(self, client: Any, address: str) -> None:
        """Refuse a cluster in which nobody works, or somebody with another program."""
        self._client, self._address, self._ours = client, address, parts()
        workers = self._workers()
        if not workers:
            raise DirectoryError(f"The cluster at {address} has no worker. {UNCHANGED}")
        self.ahead = 3 * len(workers)
        self._refuse_others(client.run(parts, on_error="return"))

    def submit(self, works: Works) -> Any:
        """Have a batch worked out by whoever is free."""
        data = pickle.dumps(works, pickle.HIGHEST_PROTOCOL)
        return self._client.submit(worked_out_there, data, self._ours, pure=False)

    def result(self, of: Any) -> list[Any]:
        """Wait for a batch, also while a worker is replaced by others.

        Raises DirectoryError where the scheduler or the last worker is gone.
        """
        from distributed import KilledWorker

        missed = 0
        while missed < MISSED:
            try:
                # What our own workers made, from an address that was given for it.
                made: list[Any] = pickle.loads(of.result(timeout=LOOKS))  # noqa: S301
            except TimeoutError:
                missed = 0 if self._workers() else missed + 1
            except (CancelledError, OSError):
                raise self._gone(SILENT) from None
            except KilledWorker:
                raise self._gone(
                    "lost several workers, one after the other, on the same work"
                ) from None
            else:
                return made
        raise self._gone("has no worker any more")

    def _workers(self) -> dict[str, Any]:
        """Return who works there. Raises DirectoryError where no scheduler tells it any more."""
        workers: dict[str, Any] | None = self._client.scheduler_info(n_workers=-1).get("workers")
        if workers is None:
            raise self._gone(SILENT)
        return workers

    def _refuse_others(self, programs: dict[str, Parts | BaseException]) -> None:
        names = {where: one.get("name", where) for where, one in self._workers().items()}
        refusals = [
            f"The worker {_named(names.get(where, where), where)} has another program: {why}."
            for where, theirs in sorted(programs.items())
            if (why := _why(theirs, self._ours))
        ]
        if refusals:
            raise DirectoryError("\n".join([*refusals, f"Install the same on all. {UNCHANGED}"]))

    def _gone(self, why: str) -> DirectoryError:
        return DirectoryError(f"The cluster at {self._address} {why}. {UNCHANGED} Build again.")


def worked_out_there(data: bytes, ours: Parts) -> bytes:
    """Work out a batch on a worker, which may have come after the others were looked at.

    One batch at a time, however many threads the worker has. Raises DirectoryError for a worker
    that would make other bytes.
    """
    if why := difference(parts(), ours):
        from distributed import get_worker

        worker = get_worker()
        name = _named(worker.name, worker.address)
        raise DirectoryError(f"The worker {name} has another program: {why}. {UNCHANGED}")
    with _ONE:
        # From the build that this cluster is for.
        works: Works = pickle.loads(data)  # noqa: S301
        return pickle.dumps(worked_out(works), pickle.HIGHEST_PROTOCOL)


def _client(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise DirectoryError(
            "--cluster needs the package 'distributed', which is not installed here. "
            "To install it: pip install 'ketamine-directory[cluster]', or in a checkout: "
            "pip install --require-hashes -r requirements-cluster.lock"
        ) from None
    if not ADDRESS.fullmatch(address):
        raise DirectoryError(f"--cluster: found {address!r}; accepted: {WHERE}. {UNCHANGED}")
    _be_quiet()
    client: Any = Client  # It has no types.
    try:
        return client(address, timeout=ANSWERS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise DirectoryError(
            f"No scheduler of a cluster answers at {address}: {_brief(error)} "
            f"What is asked for is {WHERE}. {UNCHANGED}"
        ) from None


def _be_quiet() -> None:
    """Say nothing of connections that come and go: what matters of them is told by us."""
    for name in [*logging.root.manager.loggerDict, "distributed"]:
        if name.partition(".")[0] in {"distributed", "tornado"}:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _why(theirs: Parts | BaseException, ours: Parts) -> str:
    if isinstance(theirs, BaseException):
        return f"it cannot say which ({_brief(theirs)})"
    return difference(theirs, ours)


def _brief(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0].rstrip(". ") + "."


def _named(name: object, where: str) -> str:
    return where if str(name) == where else f"{name} ({where})"
