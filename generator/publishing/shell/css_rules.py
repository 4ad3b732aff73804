"""The rules of a stylesheet, read by a CSS parser, and the shortest text that says the same."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

import tinycss2
from tinycss2.ast import (
    AtRule,
    Declaration,
    FunctionBlock,
    IdentToken,
    LiteralToken,
    Node,
    QualifiedRule,
    WhitespaceToken,
)

NESTING = frozenset({"media", "supports"})
_FREE_BEFORE, _FREE_AFTER = frozenset(",;"), frozenset(",;:")
"""Signs beside which a blank says nothing; before a colon it may be a selector's own."""


@dataclass(frozen=True, slots=True)
class CssDeclaration:
    """What one rule says of one property."""

    name: str
    value: str
    is_important: bool
    functions: frozenset[str]
    """The functions that its value calls."""
    variables: frozenset[str]
    """The custom properties that its value uses."""


@dataclass(frozen=True, slots=True)
class CssRule:
    """One rule: the at-rules around it, its selectors, its declarations."""

    around: tuple[str, ...]
    selectors: tuple[str, ...]
    declarations: tuple[CssDeclaration, ...]

    @property
    def text(self) -> str:
        """It as it is written, without what stands around it."""
        said = (
            f"{one.name}:{one.value}{'!important' * one.is_important}" for one in self.declarations
        )
        return f"{','.join(self.selectors)}{{{';'.join(said)}}}"


@dataclass(frozen=True, slots=True)
class OtherCss:
    """What is no rule for elements, such as ``@page``: kept as it is written."""

    around: tuple[str, ...]
    text: str


CssItem = CssRule | OtherCss


@cache
def rules_of(css: str) -> tuple[CssItem, ...]:
    """Return the rules of a stylesheet in their order; ValueError for what no browser could use."""
    return tuple(_rules(tinycss2.parse_stylesheet(css, True, True), ()))


def written(items: Iterable[CssItem]) -> str:
    """Return rules as one small text; neighbors with the same at-rules around them share these."""
    return "".join(
        f"{''.join(f'{name}{{' for name in around)}{''.join(one.text for one in alike)}"
        f"{'}' * len(around)}"
        for around, alike in groupby(items, lambda one: one.around)
    )


def selectors_of(prelude: Iterable[Node]) -> Iterator[list[Node]]:
    """Yield the selectors of a list; a comma between brackets divides none."""
    for is_comma, tokens in groupby(prelude, lambda part: is_sign(part, ",")):
        if not is_comma:
            yield list(tokens)


def is_sign(node: Node, sign: str) -> bool:
    """Return whether a part of a stylesheet is this sign alone."""
    return isinstance(node, LiteralToken) and node.value == sign


def css_text(nodes: Iterable[Node]) -> str:
    """Return parts of a stylesheet as text, with no blank that says nothing."""
    return str(tinycss2.serialize(_without_blanks(list(nodes)))).strip()


def _rules(nodes: Iterable[Node], around: tuple[str, ...]) -> Iterator[CssItem]:
    for node in nodes:
        if isinstance(node, QualifiedRule):
            selectors = tuple(css_text(one) for one in selectors_of(node.prelude))
            yield CssRule(around, selectors, tuple(_declarations(node.content)))
        elif isinstance(node, AtRule) and node.at_keyword in NESTING and node.content:
            name = f"@{node.at_keyword} {css_text(node.prelude)}"
            yield from _rules(tinycss2.parse_rule_list(node.content, True, True), (*around, name))
        elif isinstance(node, AtRule):
            yield OtherCss(around, css_text([node]))
        else:
            raise _unread(node)


def _declarations(content: Iterable[Node]) -> Iterator[CssDeclaration]:
    for one in tinycss2.parse_blocks_contents(content, True, True):
        if not isinstance(one, Declaration):
            raise _unread(one)
        called = list(_functions(one.value))
        yield CssDeclaration(
            one.name,
            css_text(one.value),
            one.important,
            frozenset(call.lower_name for call in called),
            frozenset(_first_name(call) for call in called if call.lower_name == "var"),
        )


def _functions(nodes: Iterable[Node]) -> Iterator[FunctionBlock]:
    for node in nodes:
        if isinstance(node, FunctionBlock):
            yield node
            yield from _functions(node.arguments)
        else:
            yield from _functions(getattr(node, "content", ()))


def _first_name(call: FunctionBlock) -> str:
    return next((part.value for part in call.arguments if isinstance(part, IdentToken)), "")


def _without_blanks(nodes: Sequence[Node]) -> list[Node]:
    kept: list[Node] = []
    for number, node in enumerate(nodes):
        if isinstance(node, WhitespaceToken):
            before, after = nodes[number - 1 : number], nodes[number + 1 : number + 2]
            if _is_one_of(before, _FREE_AFTER) or _is_one_of(after, _FREE_BEFORE):
                continue
            node.value = " "
        for inside in ("prelude", "content", "arguments"):
            if isinstance(parts := getattr(node, inside, None), list):
                # What an at-rule is about stands apart from its name.
                setattr(node, inside, _inside(parts, keeps_first=inside == "prelude"))
        kept.append(node)
    return kept


def _inside(parts: Sequence[Node], *, keeps_first: bool) -> list[Node]:
    """Return what stands between brackets, without blanks and semicolons at its edges."""
    kept = _without_blanks(parts)
    while kept and (isinstance(kept[-1], WhitespaceToken) or is_sign(kept[-1], ";")):
        kept.pop()
    begins_blank = bool(kept) and isinstance(kept[0], WhitespaceToken)
    return kept[1:] if begins_blank and not keeps_first else kept


def _is_one_of(nodes: Sequence[Node], signs: frozenset[str]) -> bool:
    return any(isinstance(one, LiteralToken) and one.value in signs for one in nodes)


def _unread(node: Node) -> ValueError:
    return ValueError(f"line {node.source_line} of a stylesheet: {node!r} is not read")
