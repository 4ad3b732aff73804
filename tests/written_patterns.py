"""Patterns that are written where they are used, and those that are made there, found in source."""

import ast
import importlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.calling.question import PATTERNS
from generator.drafting.fields.prices import _SERVICES
from generator.reading.markdown_marks import _BEFORE
from generator.schema.profile import provider_schema
from tests.patterns import HOUSE, OF_OUR_OWN, OURS, STARTING, Used

CALLS = {"compile", "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}


def _patterns_told(data: object) -> Iterator[str]:
    """Yield the patterns of a schema, which the advice on a value tries."""
    if isinstance(data, dict):
        yield from (it for key, it in data.items() if key == "pattern" and isinstance(it, str))
    for below in (
        data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    ):
        yield from _patterns_told(below)


HELD = {
    "generator.drafting.subject.compiled",
    "generator.model.late_pattern.compiled",
    "generator.reading.articles.contradictions._blocks",
}
"""Functions that make what a name of some module holds: the other table has it."""
_QUOTED = (r'"(?:[^"\\]|\\.)*"', r"'(?:[^']|'')*'")
MADE: Mapping[str, tuple[str, ...]] = {
    "generator.calling.call.mistake": tuple(PATTERNS.values()),
    "generator.contributing.from_issue._line_of": (r"\ba_key\b",),
    "generator.drafting.fields.prices._value": tuple(words for words, _ in _SERVICES),
    "generator.pages.wording.explained_terms._tags_named": (r"</?div\b[^<>]*>",),
    "generator.pages.wording.term_uses._pattern": (
        r"(?<![\w-])(?:(?P<t0>(?i:prior[\s-]+authorizations?)|IMs?))(?![\w-])",
    ),
    "generator.publishing.output.manifest.colour": (r"--kd-bg: (#[0-9a-f]{6});",),
    "generator.reading.articles.wording._typed": (r"cures\s+depression",),
    "generator.reading.markdown_marks._noted": (
        r"(?m)^ {0,3}\[[^\[\]\n]++\]:\s*+<?(https://a\.example)",
    ),
    "generator.reading.markdown_marks.marks_of": tuple(f"{it}(x)" for it in _BEFORE.values()),
    "generator.reading.strict_yaml.line_slips._end_of_quote": _QUOTED,
    "generator.reading.validation.block_advice._takes": tuple(_patterns_told(provider_schema())),
}
"""Examples of patterns that are made of what a function is given, by its name."""


class Written(NamedTuple):
    """A call of ``re``: the module, the function around it, what is called, and its pattern."""

    module: str
    function: str
    called: str
    pattern: ast.expr

    @property
    def name(self) -> str:
        return f"{self.module}.{self.function}"


def written_patterns() -> list[Used]:
    """Return the patterns in calls of ``re`` that no name of a module holds."""
    found = {}
    for one in _calls():
        if one.called != "compile" or one.function:
            for pattern in _patterns(one):
                used = Used(f"{one.module}: {pattern}", re.compile(pattern), _is_searched(one))
                found[pattern, used.is_searched] = used
    return [used for (pattern, _), used in sorted(found.items()) if pattern not in OF_OUR_OWN]


def unexplained() -> list[tuple[str, str]]:
    """Return the patterns that are made in a function, and that have no example here."""
    return [
        (one.name, ast.unparse(one.pattern))
        for one in _calls()
        if (one.called != "compile" or one.function) and one.name not in HELD and not _patterns(one)
    ]


def _is_searched(one: Written) -> bool:
    return one.called not in STARTING


def _patterns(one: Written) -> tuple[str, ...]:
    """Return the pattern of a call, worked out from the names of its module, or its examples."""
    names = {**vars(importlib.import_module(one.module)), "re": re}
    try:
        made = eval(ast.unparse(one.pattern), names)  # noqa: S307 - from our own source
    except NameError:
        return MADE.get(one.name, ())
    return (made,) if isinstance(made, str) else ()


def _calls() -> Iterator[Written]:
    for path in sorted(HOUSE.rglob("*.py")):
        module = ".".join(path.relative_to(HOUSE.parent).with_suffix("").parts)
        if not module.startswith(OURS) and path.stem not in {"__main__", "__init__"}:
            yield from _calls_in(module, path)


def _calls_in(module: str, path: Path) -> Iterator[Written]:
    tree = ast.parse(path.read_text("utf-8"))
    around = {
        id(below): one.name
        for one in ast.walk(tree)  # The inner functions come after those around them.
        if isinstance(one, ast.FunctionDef)
        for below in ast.walk(one)
    }
    for one in ast.walk(tree):
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.args:
            of = one.func.value
            if isinstance(of, ast.Name) and of.id == "re" and one.func.attr in CALLS:
                yield Written(module, around.get(id(one), ""), one.func.attr, one.args[0])
