"""What may be put in the place of an expression: near misses that somebody could have typed."""

import ast
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from enum import Enum
from typing import Any

BORDERS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
CALLS = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "sorted": "list",
    "set": "list",
    "dict.fromkeys": "list",
}
"""Calls that pick, order or count once, and what does the opposite or nothing."""


class Role(Enum):
    """What an expression is there for, where that decides which changes make a difference."""

    CONDITION = "an if asks it"
    MEMBERS = "an in looks through it, in whatever order"
    OTHER = "anything else"


Change = tuple[str, ast.expr]
"""A change in words, and the expression that it puts in the place of another."""


def changes_of(node: ast.expr, role: Role) -> Iterator[Change]:
    """Return the changes that can be made to an expression, none for most."""
    for after in OPERATORS.get(type(node), _nothing)(node):
        yield f"{_brief(node)} -> {_brief(after)}", after
    if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict):
        yield from _listed(node, role)
    if role is Role.CONDITION:
        yield f"{_brief(node)} -> always", ast.Constant(value=True)
        yield f"{_brief(node)} -> never", ast.Constant(value=False)


def _brief(node: ast.expr) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 90 else f"{text[:60]} ... {text[-25:]}"


def _compared(node: ast.Compare) -> Iterator[ast.expr]:
    for number, op in enumerate(node.ops):
        new = copy(node)
        new.ops = [*node.ops[:number], BORDERS[type(op)](), *node.ops[number + 1 :]]
        yield new


def _joined(node: ast.BoolOp) -> Iterator[ast.expr]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for number in range(len(node.values)):
        rest = [*node.values[:number], *node.values[number + 1 :]]
        yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)


def _summed(node: ast.BinOp) -> Iterator[ast.expr]:
    if type(node.op) in SUMS:
        yield ast.BinOp(node.left, SUMS[type(node.op)](), node.right)


def _constant(node: ast.Constant) -> Iterator[ast.expr]:
    """Return a flipped truth or the next number; words are held by the tests of words."""
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int):
        yield ast.Constant(node.value + 1)


def _opposite(node: ast.UnaryOp) -> Iterator[ast.expr]:
    if isinstance(node.op, ast.Not | ast.USub):
        yield node.operand


def _at_the_other_end(node: ast.Subscript) -> Iterator[ast.expr]:
    if isinstance(node.slice, ast.Constant) and node.slice.value == 0:
        yield ast.Subscript(node.value, ast.UnaryOp(ast.USub(), ast.Constant(1)), node.ctx)


def _called(node: ast.Call) -> Iterator[ast.expr]:
    name = ast.unparse(node.func)
    if name in CALLS and node.args:
        new = ast.Name(CALLS[name], ast.Load())
        keywords = [] if CALLS[name] == "list" else node.keywords
        yield ast.Call(new, node.args[:1] if CALLS[name] == "list" else node.args, keywords)


def _listed(node: ast.Tuple | ast.List | ast.Set | ast.Dict, role: Role) -> Iterator[Change]:
    """Return it without each of its parts, and turned round where it has an order."""
    parts: Sequence[ast.expr | None] = node.keys if isinstance(node, ast.Dict) else node.elts
    if len(parts) < 2:
        return
    for number, part in enumerate(parts):
        name = _brief(part) if part else "what is unpacked"
        yield f"{_brief(node)} without {name}", _without(node, number)
    if isinstance(node, ast.Tuple | ast.List) and role is not Role.MEMBERS:
        turned = copy(node)
        turned.elts = node.elts[::-1]
        yield f"{_brief(node)} turned round", turned


def _without(node: ast.Tuple | ast.List | ast.Set | ast.Dict, number: int) -> ast.expr:
    new = copy(node)
    for field in ("elts", "keys", "values"):
        if parts := getattr(new, field, None):
            setattr(new, field, [*parts[:number], *parts[number + 1 :]])
    return new


def _unfiltered(
    node: ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp,
) -> Iterator[ast.expr]:
    """Return it without each of its conditions."""
    for number, loop in enumerate(node.generators):
        for condition in range(len(loop.ifs)):
            wide = copy(loop)
            wide.ifs = [*loop.ifs[:condition], *loop.ifs[condition + 1 :]]
            new = copy(node)
            new.generators = [*node.generators[:number], wide, *node.generators[number + 1 :]]
            yield new


def _nothing(_: ast.expr) -> Iterator[ast.expr]:
    return iter(())


OPERATORS: dict[type[ast.expr], Callable[[Any], Iterator[ast.expr]]] = {
    ast.Compare: _compared,
    ast.BoolOp: _joined,
    ast.UnaryOp: _opposite,
    ast.BinOp: _summed,
    ast.Constant: _constant,
    ast.Subscript: _at_the_other_end,
    ast.Call: _called,
    ast.GeneratorExp: _unfiltered,
    ast.ListComp: _unfiltered,
    ast.SetComp: _unfiltered,
    ast.DictComp: _unfiltered,
}
