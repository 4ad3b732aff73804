"""No text keeps a script of the site busy: its patterns are linear, as are those of our schemas."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from generator.calling.table import table as call_table
from generator.form.table import table as form_table
from generator.schema.profile import provider_schema
from tests.linear import asked_of_node, slow_of
from tests.patterns import HOUSE, seeds

OF_OTHERS = "vendor"
SEEDS = (" ", "a", "\n", "a ", "-", ".", "a.", "1", "/a", "?a=", "(", "[", "<a ", "\u00e9")

pytestmark = pytest.mark.slow


def in_scripts() -> list[tuple[str, str]]:
    """Return the patterns in the scripts that a browser gets, with their flags."""
    files = [str(path) for path in HOUSE.rglob("*.js") if OF_OTHERS not in path.parts]
    return [(source, flags) for _, source, flags in asked_of_node("patterns.js", *files)]


def told(data: Any) -> Iterator[tuple[str, str]]:
    """Yield the patterns that our schemas and forms hand to a browser or an editor."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key in {"pattern", "good", "bad"} and isinstance(value, str):
                yield value, "u"
            elif key == "patterns" and isinstance(value, dict):
                yield from ((one, "u") for one in value.values())
            yield from told(value)
    elif isinstance(data, list | tuple):
        for one in data:
            yield from told(one)


def tried(source: str) -> list[str]:
    """Return the texts to repeat for a pattern; what only JavaScript writes so is put plainly."""
    plain = re.sub(r"\\p\{[A-Za-z_=]+\}", r"\\w", source).replace("(?<", "(?P<")
    plain = plain.replace("(?P<=", "(?<=").replace("(?P<!", "(?<!").replace("[^]", r"[\s\S]")
    try:
        return sorted({*SEEDS, *seeds(plain, 0)})
    except re.error:
        return list(SEEDS)


def slow(patterns: set[tuple[str, str]]) -> list[list[str]]:
    """Return those that are not linear, with a text to repeat that shows it."""
    return slow_of(
        {
            "name": one,
            "source": one,
            "flags": flags,
            "seeds": tried(one),
            "isSearched": "y" not in flags,
        }
        for one, flags in sorted(patterns)
    )


def test_every_pattern_of_scripts_schemas_and_forms_is_linear() -> None:
    scripts = set(in_scripts())
    data = set(told([provider_schema(), form_table(), call_table()]))
    assert len(scripts) > 40
    assert len(data) > 10
    assert slow(scripts | data) == []


def test_a_pattern_that_is_not_linear_is_noticed() -> None:
    bad = {r"\s+x", r"\[[^\]]*\]\(", "a+b", "^(?:a|a.)*x", r"(?<=a+)b", r"\w+(?=-)"}
    assert {source for source, _ in slow({(one, "u") for one in bad})} == bad
    assert slow({(r"a{1,200}b", ""), (r"^\s+x", "u"), (r"(?:^|,)[^,]*", "")}) == []
