"""The cascade: which declarations of a stylesheet a later one always overrules, and that can go.

Material's stylesheet stands before ours, and most of what it says of our pages we say otherwise.
A declaration goes where a later rule of the same selector sets the same property: in the same
media query, or in none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import tinycss2
from tinycss2.ast import AtRule, Declaration, FunctionBlock, LiteralToken, Node, QualifiedRule

NESTING = frozenset({"media", "supports"})
_SIDES = ("top", "right", "bottom", "left")
SHORTHANDS = {
    **{name: tuple(f"{name}-{side}" for side in _SIDES) for name in ("margin", "padding")},
    "background": ("background-color", "background-image"),
    "border": tuple(f"border-{side}" for side in _SIDES),
}
"""What else a property sets."""
SURE = frozenset({"var", "calc", "rgb", "rgba"})
"""Functions that every browser knows; one that does not know a value keeps the earlier one."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """One rule with its place: the at-rules around it, its selectors, its declarations."""

    around: tuple[str, ...]
    selectors: tuple[str, ...]
    declarations: tuple[Declaration, ...]


def without_overruled(css: str) -> str:
    """Return a stylesheet without the declarations that a later one always overrules."""
    rules = list(_rules(tinycss2.parse_stylesheet(css, skip_comments=True), ()))
    last = _last_set(rules)
    return "".join(_written(list(_kept(rules, last))))


def _rules(nodes: Iterable[Node], around: tuple[str, ...]) -> Iterator[_Rule | str]:
    for node in nodes:
        if isinstance(node, QualifiedRule):
            found = tinycss2.parse_blocks_contents(node.content, skip_comments=True)
            declared = tuple(one for one in found if isinstance(one, Declaration))
            yield _Rule(around, tuple(_selectors(node.prelude)), declared)
        elif isinstance(node, AtRule) and node.at_keyword in NESTING and node.content:
            name = f"@{node.at_keyword} {_text(node.prelude)}"
            inside = tinycss2.parse_rule_list(node.content, skip_comments=True)
            yield from _rules(inside, (*around, name))
        elif isinstance(node, AtRule):
            yield _text([node])


def _selectors(prelude: Iterable[Node]) -> Iterator[str]:
    parts: list[Node] = []
    for part in prelude:
        if isinstance(part, LiteralToken) and part.value == ",":
            yield _text(parts)
            parts = []
        else:
            parts.append(part)
    yield _text(parts)


def _last_set(rules: Iterable[_Rule | str]) -> dict[tuple[tuple[str, ...], str, str], int]:
    """Return the number of the last rule that surely sets a property for a selector."""
    last = {}
    for number, rule in enumerate(rules):
        if isinstance(rule, str):
            continue
        for one in rule.declarations:
            if not _is_sure(one):
                continue
            for name in (one.name, *SHORTHANDS.get(one.name, ())):
                for selector in rule.selectors:
                    last[rule.around, selector, name] = number
    return last


def _is_sure(declaration: Declaration) -> bool:
    called = {part.lower_name for part in declaration.value if isinstance(part, FunctionBlock)}
    return called <= SURE


def _kept(
    rules: Iterable[_Rule | str], last: dict[tuple[tuple[str, ...], str, str], int]
) -> Iterator[_Rule | str]:
    for number, rule in enumerate(rules):
        if isinstance(rule, str):
            yield rule
            continue

        def is_alive(
            selector: str,
            item: Declaration,
            around: tuple[str, ...] = rule.around,
            at: int = number,
        ) -> bool:
            later = (last.get((where, selector, item.name), -1) for where in {around, ()})
            return item.important or item.name.startswith("--") or max(later) <= at

        alive = tuple(
            one for one in rule.declarations if any(is_alive(s, one) for s in rule.selectors)
        )
        for_whom = tuple(s for s in rule.selectors if any(is_alive(s, one) for one in alive))
        if alive:
            yield _Rule(rule.around, for_whom, alive)


def _written(rules: list[_Rule | str]) -> Iterator[str]:
    open_now: tuple[str, ...] = ()
    for rule in rules:
        around = () if isinstance(rule, str) else rule.around
        if around != open_now:
            yield "}" * len(open_now) + "".join(f"{name}{{" for name in around)
            open_now = around
        yield rule if isinstance(rule, str) else _one(rule)
    yield "}" * len(open_now)


def _one(rule: _Rule) -> str:
    said = ";".join(
        f"{one.name}:{_text(one.value)}{'!important' * one.important}" for one in rule.declarations
    )
    return f"{','.join(rule.selectors)}{{{said}}}"


def _text(nodes: Iterable[Node]) -> str:
    return str(tinycss2.serialize(nodes)).strip()
