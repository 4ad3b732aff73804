"""No text keeps a script of the site busy: its patterns are linear, as are those of our schemas."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.calling.table import table as call_table
from generator.form.table import table as form_table
from generator.schema.profile import provider_schema
from tests.patterns import HOUSE, seeds

PROGRAM = Path(__file__).parent / "scripts" / "patterns.js"
OF_OTHERS = "vendor"
SEEDS = (" ", "a", "\n", "a ", "-", ".", "a.", "1", "/a", "?a=", "(", "[", "<a ", "\u00e9")

pytestmark = pytest.mark.slow


def node(*arguments: str, given: str = "") -> Any:
    done = subprocess.run(
        ["node", PROGRAM, *arguments], input=given, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def in_scripts() -> list[tuple[str, str]]:
    """Return the patterns in the scripts that a browser gets, with their flags."""
    files = [str(path) for path in HOUSE.rglob("*.js") if OF_OTHERS not in path.parts]
    return [(source, flags) for _, source, flags in node("list", *files)]


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


def slow(patterns: set[tuple[str, str]]) -> Any:
    asked = [(source, flags, tried(source)) for source, flags in sorted(patterns)]
    return node("run", given=json.dumps(asked))


def test_every_pattern_of_scripts_schemas_and_forms_is_linear() -> None:
    scripts = set(in_scripts())
    data = set(told([provider_schema(), form_table(), call_table()]))
    assert len(scripts) > 40
    assert len(data) > 10
    assert slow(scripts | data) == []


def test_a_pattern_that_is_not_linear_is_noticed() -> None:
    found = {source for source, _ in slow({(r"\s+x", ""), (r"\[[^\]]*\]\(", "u"), ("a+b", "u")})}
    assert found == {r"\s+x", r"\[[^\]]*\]\(", "a+b"}
