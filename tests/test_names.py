"""A name means one thing in the whole program, so that a search for it finds that thing."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

NAMES = (ast.ClassDef, ast.FunctionDef, ast.arg, ast.AnnAssign, ast.Name)
PARENTS: dict[ast.AST, ast.AST] = {}
# What each of these may be, where it is not the name of a value on the way.
ALLOWED = {
    # What a message shows of a file, where something else is accepted; a second look's result.
    ("found", "parameter", "str"),
    ("found", "parameter", "object"),
    ("found", "parameter", "Any"),
    ("found", "field", "Agreement"),
    # The head above the places where a provider treats.
    ("place", "field", "str"),
    # Whose word it is that a provider is a clinic or not: named after the key that it proves.
    ("kind", "field", "Proof | None"),
    # How a provider is spoken of that is open, closed, taken over or withheld.
    ("standing", "function", "Standing"),
}
OTHER_WORDS = {"told", "found", "place", "one", "standing"}
TEXT = {"str", "Markup"}
# The fields of a row of `directory articles` are the heads of its columns.
COLUMNS = "ArticleRow"
TOO_WIDE = {"kind", "part", "row", "words", "told", "found", "place", "one", "reader", "item"}


@cache
def nodes() -> list[tuple[str, ast.AST]]:
    """Return what bears a name in the program, with where it stands; ``PARENTS`` is filled."""
    found: list[tuple[str, ast.AST]] = []
    for path in sorted(Path("generator").rglob("*.py")):
        for parent in ast.walk(ast.parse(path.read_text("utf-8"))):
            for child in ast.iter_child_nodes(parent):
                if isinstance(child, (*NAMES, ast.arguments, ast.Tuple)):
                    PARENTS[child] = parent
                if isinstance(child, NAMES):
                    found.append((f"{path.as_posix()}:{child.lineno}", child))
    return found


def defined(names: set[str]) -> Iterator[tuple[str, str, str, str]]:
    """Yield each function, parameter and field of these names: what it is, its type, and where."""
    for where, node in nodes():
        if isinstance(node, ast.FunctionDef) and node.name in names:
            yield node.name, "function", written(node.returns), where
        elif isinstance(node, ast.arg) and node.arg in names and is_called_by_others(node):
            yield node.arg, "parameter", written(node.annotation), where
        elif isinstance(node, ast.AnnAssign) and is_field(node) and written(node.target) in names:
            yield written(node.target), "field", written(node.annotation), where


def is_field(node: ast.AnnAssign) -> bool:
    home = PARENTS[node]
    return isinstance(home, ast.ClassDef) and home.name != COLUMNS


def is_called_by_others(node: ast.arg) -> bool:
    """Return whether a parameter is one of a function that is not private to its module."""
    return not getattr(PARENTS[PARENTS[node]], "name", "_").startswith("_")


def written(node: ast.expr | None) -> str:
    return ast.unparse(node) if node else ""


def test_no_class_is_defined_twice() -> None:
    homes = defaultdict(list)
    for where, node in nodes():
        if isinstance(node, ast.ClassDef):
            homes[node.name].append(where)
    assert len(homes) > 200
    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}
    assert [name for name in homes if name.lstrip("_").lower() in TOO_WIDE] == []


def test_a_word_of_many_meanings_names_nothing_that_others_call() -> None:
    wrong = [
        f"{where}: {kind} {name}: {type_}"
        for name, kind, type_, where in defined(OTHER_WORDS)
        if (name, kind, type_) not in ALLOWED
    ]
    assert wrong == []


def test_words_are_always_text_to_read() -> None:
    fields = {type_ for _, what, type_, _ in defined({"words"}) if what == "field"}
    assert fields == TEXT
    given = {type_ for _, what, type_, _ in defined({"words"}) if what == "parameter"}
    assert given == {"str"}


# A kind is a word of a closed list, a row a line of a table that somebody reads, and the one part
# is a passage of an article with what it cites. A file's own names for them say more: csv_row.
TYPES = {"kind": r"\w+Kind", "row": r"\w+Row", "part": "CitedPart"}


def test_a_kind_a_row_and_a_part_are_what_their_types_are_called() -> None:
    told = [one for one in defined(set(TYPES)) if one[:3] not in ALLOWED]
    assert {name for name, *_ in told} == set(TYPES)
    assert [one for one in told if not re.fullmatch(TYPES[one[0]], one[2])] == []


def stored(name: str) -> list[tuple[str, ast.Name]]:
    """Return where a variable of this name is bound."""
    names = ((where, node) for where, node in nodes() if isinstance(node, ast.Name))
    return [pair for pair in names if pair[1].id == name and isinstance(pair[1].ctx, ast.Store)]


def test_one_is_what_a_loop_is_at_and_nothing_else() -> None:
    assert len(stored("one")) > 200
    assert [where for where, node in stored("one") if not is_of_a_loop(node)] == []


def is_of_a_loop(node: ast.AST) -> bool:
    parent = PARENTS[node]
    if isinstance(parent, ast.comprehension | ast.For):
        return parent.target is node
    return isinstance(parent, ast.Tuple) and is_of_a_loop(parent)
