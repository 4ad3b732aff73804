"""Memoization across runs: what was worked out from the same bytes need not be worked out again.

Whoever reads asks a memory for a result by all that it rests on. The one here remembers nothing;
a build brings one that does.
"""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

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
