"""A shape is one line of the table, and what limits its clause takes it back."""

import pytest

from generator.model.claim_shape import HARMS, shape

LINE = shape("a kind", "one two", r"one two\b", HARMS, if_denied=False)


def test_a_shape_has_its_reason_and_what_to_say_instead() -> None:
    assert (LINE.why, LINE.instead) == HARMS
    assert LINE.stems == ("one", "two")
    assert LINE.pattern.search("one-two")
    assert not LINE.if_denied


@pytest.mark.parametrize("limit", ["some people", "in 70 percent", "in a study", "could help"])
def test_what_limits_is_known(limit: str) -> None:
    assert LINE.limits
    assert LINE.limits.search(limit)


@pytest.mark.parametrize("none", ["100 percent", "could not fail", "the most severe case"])
def test_what_limits_nothing_is_no_limit(none: str) -> None:
    assert LINE.limits
    assert not LINE.limits.search(none)
