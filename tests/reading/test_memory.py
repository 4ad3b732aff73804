"""Without a memory everything is worked out, each time."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from generator.reading.memory import Job, each, forgetful, given

T = TypeVar("T")


def test_the_same_is_worked_out_twice() -> None:
    numbers = iter((7, 8))
    assert [forgetful("x", [b"y"], lambda: next(numbers)) for _ in range(2)] == [7, 8]


def test_a_call_that_rests_on_nothing_named_is_kept_by_no_memory() -> None:
    def never(what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        raise AssertionError(what, rests_on, work)

    assert given(7).through(never) == 7
    assert list(each(forgetful, [given(7), Job("x", (b"y",), lambda: 8)])) == [7, 8]
