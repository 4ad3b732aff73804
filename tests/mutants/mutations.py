"""The small changes, each made alone to a copy of a module's syntax tree (mutation operators)."""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass

from tests.mutants.operators import Role, changes_of

Place = tuple[ast.expr, tuple[str, ...], Role]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change, told without its line, so that an explanation outlives edits above it."""

    line: int
    change: str
    """Where and what, such as ``Evidence.is_ours: a and b -> a``, numbered from the second on."""
    tree: ast.Module
    """The changed module."""


def mutants_of(source: str) -> Iterator[Mutant]:
    """Return every mutant of a module, in the order of its lines."""
    tree = ast.parse(source)
    for line, change, number, after in changes_in(tree):
        yield Mutant(line, change, _changed(tree, number, after))


def changes_in(tree: ast.Module) -> Iterator[tuple[int, str, int, ast.expr]]:
    """Yield each change by its line and its words: at which expression it is, and what comes."""
    seen: Counter[str] = Counter()
    for number, (node, scope, role) in enumerate(_places(tree, ())):
        for words, after in changes_of(node, role):
            change = f"{'.'.join(scope) or 'module'}: {words}"
            seen[change] += 1
            again = f" ({seen[change]})" if seen[change] > 1 else ""
            yield node.lineno, change + again, number, after


def _places(node: ast.AST, scope: tuple[str, ...]) -> Iterator[Place]:
    """Return each expression that is run, with the names around it and what it is there for."""
    for child in _run(node):
        inner = (*scope, *_name(child, scope))
        if isinstance(child, ast.expr):
            yield child, inner, _role(node, child)
        yield from _places(child, inner)


def _run(node: ast.AST) -> Iterable[ast.AST]:
    """Return the parts of a node without annotations, decorators, targets and texts for readers."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "targets", "target", "format_spec"):
            continue
        for one in value if isinstance(value, list) else [value]:
            is_text = isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
            if isinstance(one, ast.AST) and not is_text:
                yield one


def _role(parent: ast.AST, child: ast.expr) -> Role:
    if child is getattr(parent, "test", None):
        return Role.CONDITION
    if isinstance(parent, ast.Compare) and child is not parent.left:
        is_asked = isinstance(parent.ops[-1], ast.In | ast.NotIn)
        return Role.MEMBERS if is_asked else Role.OTHER
    return Role.OTHER


def _name(node: ast.AST, scope: tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return (node.name,)
    if isinstance(node, ast.Assign | ast.AnnAssign) and not scope:
        first = node.targets[0] if isinstance(node, ast.Assign) else node.target
        return (ast.unparse(first),)
    return ()


def _changed(tree: ast.Module, number: int, after: ast.expr) -> ast.Module:
    """Return a copy of a module with another expression in the numbered place."""
    copy = deepcopy(tree)
    before, _, _ = list(_places(copy, ()))[number]
    new = ast.copy_location(deepcopy(after), before)
    _Replacing(before, new).visit(copy)
    return ast.fix_missing_locations(copy)


class _Replacing(ast.NodeTransformer):
    def __init__(self, before: ast.expr, after: ast.expr) -> None:
        self.before, self.after = before, after

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.before:
            return self.after
        return self.generic_visit(node)
