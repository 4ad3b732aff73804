"""No text makes a pattern slow: twice the text is at most three times the work."""

import re
import time

import pytest

from tests.patterns import Used, all_patterns, seeds
from tests.written_patterns import HELD, MADE, unexplained, written_patterns

SIZE = 8_000
NOTICED = 0.02
"""Seconds of this process: below it there is nothing to compare, whatever the machine does."""
TRIES = 4

PATTERNS = all_patterns()
WRITTEN = written_patterns()


def work(used: Used, text: str) -> float:
    """Return the seconds of this process's own time that a pattern needs for a text."""
    began = time.thread_time()
    used.run(text)
    return time.thread_time() - began


def is_linear(used: Used, seed: str) -> bool:
    """Compare a text with one of twice its length; a busy machine is asked again."""
    text = seed * (SIZE // len(seed))
    if work(used, text) < NOTICED:
        return True
    # A quadratic pattern is not tried on more than it takes to see it.
    size = SIZE // 4
    for _ in range(TRIES):
        once, twice = (min(work(used, text[:n]) for _ in range(3)) for n in (size, 2 * size))
        if twice <= 3 * once or twice < NOTICED / 16:
            return True
    return False


def test_the_patterns_of_the_package_are_found() -> None:
    assert len(PATTERNS) > 100
    assert any(one.name.endswith("sentences._NO_PROSE") for one in PATTERNS)
    assert len(WRITTEN) > 80


def test_a_pattern_that_a_function_makes_has_an_example_here() -> None:
    assert unexplained() == []
    assert not HELD & set(MADE)


@pytest.mark.parametrize("used", [*PATTERNS, *WRITTEN], ids=lambda used: used.name)
def test_twice_the_text_is_at_most_three_times_the_work(used: Used) -> None:
    tried = seeds(used.pattern.pattern, used.pattern.flags)
    assert [seed for seed in tried if not is_linear(used, seed)] == []


@pytest.mark.parametrize("pattern", [r"\s+x", r"\[[^\]]*\]\("])
def test_a_pattern_that_is_not_linear_is_noticed(pattern: str) -> None:
    used = Used(pattern, re.compile(pattern), is_searched=True)
    assert not all(is_linear(used, seed) for seed in [*seeds(pattern, 0), "["])
