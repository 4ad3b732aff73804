"""One name, one thing: who searches for a name finds the one thing that is meant."""

import ast
from collections import defaultdict
from pathlib import Path

PROGRAM = sorted(Path("generator").rglob("*.py"))


def classes(text: str) -> list[str]:
    """Return the classes and the named types of a module, without those for its own use."""
    made = [node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    named = [
        target.id
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value, ast.Subscript | ast.BinOp)
    ]
    types = [*made, *(name for name in named if not name.isupper())]
    return [name for name in types if not name.startswith("_")]


def test_no_two_types_of_the_program_share_a_name() -> None:
    homes = defaultdict(list)
    for path in PROGRAM:
        for name in classes(path.read_text(encoding="utf-8")):
            homes[name].append(str(path))
    assert len(homes) > 100
    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}
