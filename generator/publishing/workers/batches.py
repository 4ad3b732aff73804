"""Data parallelism over an executor: jobs in batches, their results in the order of the jobs.

What is sent are bytes, never the place of a file: the text of a profile and what its pages have
around them. So no disk is shared, and what was judged is what was read.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Protocol, TypeVar

from generator.reading.memory import Job, Memory, given

T = TypeVar("T")
BATCH = 32
"""Calls sent at once: enough that what goes with each is small, few enough for all to have some."""
FEW = 4
"""Owed in a batch, they are worked out here sooner than they are sent."""
Works = Sequence[Callable[[], Any]]


class Team(Protocol):
    """Several processes that take work."""

    ahead: int
    """How many batches may be on their way; more would only fill the memory."""

    def submit(self, works: Works) -> Any:
        """Have a batch worked out, somewhere; returns what to wait for."""

    def result(self, of: Any) -> list[Any]:
        """Wait for a batch; raises DirectoryError where nobody will bring it."""


def worked_out(works: Works) -> list[Any]:
    """Return what each comes to; this is what runs in the other processes."""
    return [work() for work in works]


class Shared:
    """A memory that asks a team for what it does not have, and keeps what the team brings."""

    def __init__(self, memory: Memory, team: Team) -> None:
        self._memory, self._team = memory, team

    def __call__(self, what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        """Return one result; alone it is worth no sending."""
        return self._memory(what, rests_on, work)

    def each(self, jobs: Iterable[Job[T]]) -> Iterator[T]:
        """Yield the results in the order of the jobs; many are worked out at a time."""
        under_way: deque[_Batch] = deque()
        jobs = iter(jobs)
        while some := tuple(islice(jobs, BATCH)):
            under_way.append(self._begun(some))
            if len(under_way) > self._team.ahead:
                yield from self._ended(under_way.popleft())
        while under_way:
            yield from self._ended(under_way.popleft())

    def _begun(self, jobs: Sequence[Job[Any]]) -> "_Batch":
        kept = {at: value for at, job in enumerate(jobs) for value in self._kept(job)}
        owed = [job.work for at, job in enumerate(jobs) if at not in kept]
        return _Batch(jobs, kept, self._team.submit(owed) if len(owed) > FEW else None)

    def _kept(self, job: Job[T]) -> list[T]:
        """Return what is kept of a job, in a list; nothing where it is still to be done."""
        try:
            return [] if job.rests_on is None else [self._memory(job.what, job.rests_on, _not)]
        except _NotKeptError:
            return []

    def _ended(self, batch: "_Batch") -> Iterator[Any]:
        made = iter(self._team.result(batch.future)) if batch.future else None
        for at, job in enumerate(batch.jobs):
            if at in batch.kept:
                yield batch.kept[at]
            elif made is None:
                yield job.through(self._memory)
            else:
                yield replace(job, work=given(next(made)).work).through(self._memory)


@dataclass(frozen=True, slots=True)
class _Batch:
    jobs: Sequence[Job[Any]]
    kept: dict[int, Any]
    future: Any


class _NotKeptError(Exception):
    """Said by the work of a job where a memory asks for it."""


def _not() -> Any:
    raise _NotKeptError
