"""A line in the wrong column is told where it stands, not where reading stopped."""

import pytest

from generator.reading.strict_yaml.indentation_slips import indentation_slip
from generator.reading.strict_yaml.parser import parse


@pytest.mark.parametrize(
    ("text", "place", "fix"),
    [
        ("a:\n  b: 1\nc: 2\n  d: 3\n", (3, 1), "two more spaces"),
        ("a:\n  b: 1\nc: 2\nd: 3\n  e: 4\n", (3, 1), "two more spaces"),
        ("a:\n  - b: 1\n  c: 2\n", (3, 3), "under 'b': put two more spaces"),
        ("a:\n  b: {x: 1}\n   c: {x: 1}\n", (3, 4), "2 spaces before each"),
    ],
)
def test_it_is_told_with_how_far_to_move(text: str, place: tuple[int, int], fix: str) -> None:
    (one,) = parse(text, "x.yml").problems
    assert (one.line, one.column, one.code) == (*place, "not-indented")
    assert fix in one.suggestion


@pytest.mark.parametrize("said", ["mapping values", "'-' indicator", "did not find expected key"])
def test_what_is_no_line_of_a_block_is_left_to_others(said: str) -> None:
    for lines in (["a: b"], ["text", "a: b"], ["", ""], ["- a: 1", "- b"]):
        assert indentation_slip(lines, len(lines), said) is None
