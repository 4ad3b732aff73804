"""No text makes a pattern slow: twice the text is at most two and a half times the steps."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from tests.linear import slow_of
from tests.pattern_trees import tree_of
from tests.patterns import Used, all_patterns, seeds
from tests.written_patterns import HELD, MADE, unexplained, written_patterns

pytestmark = pytest.mark.slow

# Each is quadratic, or worse, in a way of its own.
SLOW = (r"\s+x", r"\[[^\]]*\]\(", r"^(?:a|a.)*x", r"a(?=.*x)", r"(?i:A)+b", r"(a+)\1x", r"a*?b")
# Each is what somebody would make of a slow one.
QUICK = (r"(?<!\s)\s++x", r"a{1,200}b", r"^\s+x", r"(?:^|,)[^,]*", r"(?<!a)(?>a+)b(?<=aab)")


def asked(patterns: Iterable[Used]) -> Iterator[dict[str, Any]]:
    for used in patterns:
        pattern, flags = used.pattern.pattern, used.pattern.flags
        tried = seeds(pattern, flags)
        tree = tree_of(pattern, flags, "".join(sorted(set("".join(tried)))))
        yield {"name": used.name, "tree": tree, "seeds": tried, "isSearched": used.is_searched}


def searched(patterns: Iterable[str]) -> list[Used]:
    return [Used(one, re.compile(one), is_searched=True) for one in patterns]


def test_every_pattern_of_the_package_is_linear() -> None:
    patterns, written = all_patterns(), written_patterns()
    assert len(patterns) > 100
    assert any(one.name.endswith("sentences._NO_PROSE") for one in patterns)
    assert len(written) > 80
    assert slow_of(asked([*patterns, *written])) == []


def test_a_pattern_that_a_function_makes_has_an_example_here() -> None:
    assert unexplained() == []
    assert not HELD & set(MADE)


def test_a_pattern_that_is_not_linear_is_noticed() -> None:
    assert {name for name, _ in slow_of(asked(searched(SLOW)))} == set(SLOW)


def test_a_pattern_that_is_linear_is_let_through() -> None:
    assert slow_of(asked(searched(QUICK))) == []
