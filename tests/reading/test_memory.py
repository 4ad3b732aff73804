"""Without a memory everything is worked out, each time."""

from generator.reading.memory import forgetful


def test_the_same_is_worked_out_twice() -> None:
    numbers = iter((7, 8))
    assert [forgetful("x", [b"y"], lambda: next(numbers)) for _ in range(2)] == [7, 8]
