"""A late pattern finds what a compiled one finds, and is compiled once, when it is asked."""

import re

import pytest

from generator.model.late_pattern import LatePattern

TEXT = "One two, ONE three."


def test_it_finds_what_a_compiled_pattern_finds() -> None:
    late, compiled = LatePattern(r"\bone\b", re.IGNORECASE), re.compile(r"\bone\b", re.IGNORECASE)
    assert [one.span() for one in late.finditer(TEXT)] == [(0, 3), (9, 12)]
    assert late.sub("-", TEXT) == compiled.sub("-", TEXT)
    first, later = late.search(TEXT), late.search(TEXT, 4)
    assert first
    assert later
    assert (first.start(), later.start()) == (0, 9)
    assert late.search("none") is None


def test_it_is_compiled_when_it_is_asked_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    compile_ = re.compile

    def heard(pattern: str, flags: int = 0) -> re.Pattern[str]:
        done.append(pattern)
        return compile_(pattern, flags)

    monkeypatch.setattr(re, "compile", heard)
    late = LatePattern("a")
    assert done == []
    assert late.search("a")
    assert late.search("b") is None
    assert done == ["a"]
