"""Every pattern of the package, the ways it is used in, and texts that could keep it busy."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import generator
from generator.model.late_pattern import LatePattern

HOUSE = Path(generator.__file__).parent
OURS = ("generator.publishing.shell.", "generator.schema.", "generator.pages.site.absent_pages")
"""They read our own styles and templates, and no stranger's text."""
OF_OUR_OWN = {r"\|(?![^(]*\))"}
"""It divides a list of ours into its words."""
STARTING = {"match", "fullmatch"}
USES = STARTING | {"search", "sub", "subn", "split", "findall", "finditer"}

DEEPEST = 3
"""How far down a table of ours patterns are looked for."""


@dataclass(frozen=True, slots=True)
class Used:
    """A pattern, where it stands, and whether it is looked for all over a text."""

    name: str
    pattern: re.Pattern[str]
    is_searched: bool

    def run(self, text: str) -> None:
        """Use the pattern on a text in the way that costs most."""
        if self.is_searched:
            for _ in self.pattern.finditer(text):
                pass
        else:
            self.pattern.match(text)
            self.pattern.fullmatch(text)


def all_patterns() -> list[Used]:
    """Return the compiled patterns of all modules and classes; equal ones once."""
    everything = "\n".join(path.read_text("utf-8") for path in HOUSE.rglob("*.py"))
    found: dict[tuple[str, int], Used] = {}
    for name, pattern in _compiled():
        module, _, called = name.rpartition(".")
        own = called.startswith("_") and module in sys.modules
        said = _called(_source(module) if own else everything).get(called, set()) & USES
        used = Used(name, pattern, is_searched=not said or not said <= STARTING)
        found.setdefault((pattern.pattern, pattern.flags), used)
    return sorted(found.values(), key=lambda one: one.name)


@cache
def _called(source: str) -> dict[str, set[str]]:
    """Return what is asked of each name in a source: ``{"WORD": {"findall"}}``."""
    asked: dict[str, set[str]] = {}
    for name, use in re.findall(r"\b(\w+)(?=\.(\w+))", source):
        asked.setdefault(name, set()).add(use)
    return asked


@cache
def _source(module: str) -> str:
    return Path(str(sys.modules[module].__file__)).read_text("utf-8")


def _compiled() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name, module_ in sorted(sys.modules.items()):
        if name.startswith("generator.") and not name.startswith(OURS):
            yield from _in(name, vars(module_))


def _in(place: str, names: dict[str, Any]) -> Iterator[tuple[str, re.Pattern[str]]]:
    for name, value in list(names.items()):
        if isinstance(value, type) and value.__module__ == place:
            yield from _in(f"{place}.{name}", dict(vars(value)))
        yield from ((f"{place}.{name}", pattern) for pattern in _held_by(value))


def _held_by(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    """Yield the patterns in a value, in its parts, and in what stands in them."""
    found = value.compiled if isinstance(value, LatePattern) else value
    if isinstance(found, re.Pattern):
        yield from [found] if isinstance(found.pattern, str) else []
    elif depth < DEEPEST:
        parts = [getattr(value, part, None) for part in _parts(value)]
        parts += value.values() if isinstance(value, dict) else ()
        parts += value if isinstance(value, list | tuple | set | frozenset) else ()
        for one in parts:
            yield from _held_by(one, depth + 1)


def _parts(value: object) -> list[str]:
    return list(getattr(type(value), "__dataclass_fields__", {}))


def seeds(pattern: str, flags: int) -> list[str]:
    """Return texts to be repeated: one for the whole pattern, and one for each part of it."""
    tree = parser.parse(pattern, flags)
    samples = {_sample(tree), *(_sample(part) for part in _repeated(tree))}
    heads = {_sample(list(tree)[:count]) for count in range(1, min(len(tree), 6))}
    return sorted(filter(None, samples | heads | {" ", "a", "\n", "a ", "<a ", "(", "["}))


def _repeated(tree: Any) -> Iterator[Any]:
    for code, value in tree:
        if code in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
            yield value[2]
            yield from _repeated(value[2])
        elif code is codes.SUBPATTERN:
            yield from _repeated(value[-1])
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from _repeated(branch)


def _sample(tree: Any) -> str:
    return "".join(_one(code, value) for code, value in tree)


def _one(code: Any, value: Any) -> str:  # noqa: C901 - one line for each kind of node
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.NOT_LITERAL:
        return "b" if value == ord("a") else "a"
    if code is codes.ANY:
        return "a"
    if code is codes.IN:
        return _of_class(value)
    if code in {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}:
        return _sample(value[2]) * max(1, min(int(value[0]), 20))
    if code is codes.SUBPATTERN:
        return _sample(value[-1])
    if code is codes.BRANCH:
        return _sample(value[1][0])
    if code is codes.ATOMIC_GROUP:
        return _sample(value)
    return ""


def _of_class(items: Any) -> str:
    (code, value), *_ = items
    if code is codes.NEGATE:
        return next((sign for sign in "a 1-.~" if not _is_in(sign, items[1:])), "\u2028")
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.RANGE:
        return chr(value[0])
    return {codes.CATEGORY_SPACE: " ", codes.CATEGORY_DIGIT: "1"}.get(value, "a")


def _is_in(sign: str, items: Any) -> bool:
    for code, value in items:
        if code is codes.LITERAL and value == ord(sign):
            return True
        if code is codes.RANGE and value[0] <= ord(sign) <= value[1]:
            return True
        if code is codes.CATEGORY and sign in {
            codes.CATEGORY_SPACE: " ",
            codes.CATEGORY_DIGIT: "1",
            codes.CATEGORY_WORD: "a1",
        }.get(value, ""):
            return True
    return False
