"""Memoization across runs: what was worked out from the same bytes need not be worked out again.

Whoever reads asks a memory for a result by all that it rests on. The one here remembers nothing;
a build brings one that does.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Generic, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")


class Memory(Protocol):
    """Returns the result of ``work``, or what it was the last time, for the same ``rests_on``.

    ``what`` names the kind of result. The program itself need not be named among what it rests on.
    """

    def __call__(self, what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        """Return what the work comes to."""


def forgetful(what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
    """Work it out each time."""
    del what, rests_on
    return work()


@dataclass(frozen=True, slots=True)
class Job(Generic[T]):
    """A pure function with its arguments, of which all can be sent to another process.

    ``rests_on`` is None for a result that is not worth keeping.
    """

    what: str
    rests_on: tuple[bytes, ...] | None
    work: Callable[[], T]

    def through(self, memory: Memory) -> T:
        """Return the result, of this run or of an earlier one."""
        return self.work() if self.rests_on is None else memory(self.what, self.rests_on, self.work)


def given(value: T) -> Job[T]:
    """Return the job that comes to a value which is known already."""
    return Job("given", None, partial(_itself, value))


@runtime_checkable
class Together(Protocol):
    """A memory whose jobs are worked out by several at a time."""

    def each(self, jobs: Iterable[Job[T]]) -> Iterator[T]:
        """Yield the results in the order of the jobs."""


def each(memory: Memory, jobs: Iterable[Job[T]]) -> Iterator[T]:
    """Yield the results in the order of the jobs; a memory that can works out many at a time."""
    if isinstance(memory, Together):
        yield from memory.each(jobs)
    else:
        yield from (job.through(memory) for job in jobs)


def _itself(value: T) -> T:
    return value
