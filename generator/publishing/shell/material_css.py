"""What we keep of Material's stylesheet: the rules for the parts that our pages have."""

from collections.abc import Iterable, Iterator
from functools import cache

import tinycss2
from tinycss2.ast import (
    AtRule,
    Declaration,
    FunctionBlock,
    IdentToken,
    Node,
    ParseError,
    QualifiedRule,
    SquareBracketsBlock,
)

from generator.publishing.shell.css_rules import NESTING, css_text, is_sign, selectors_of

# Everything else of Material (search, drawer, tabs of code, blog, ...) is two thirds of its weight
# and never shown: our pages have neither its scripts nor its widgets.
PARTS = frozenset(
    {
        "md-container",
        "md-content",
        "md-content__inner",
        "md-footer",
        "md-grid",
        "md-header",
        "md-header__inner",
        "md-main",
        "md-main__inner",
        "md-skip",
        "md-tabs",
        "md-tabs__item",
        "md-tabs__link",
        "md-tabs__list",
        "md-typeset",
    }
)
ABSENT = frozenset({"abbr", "iframe", "img", "kbd", "sub", "sup", "video"})
"""Elements that no page of ours has."""
ATTRIBUTES = frozenset({"dir", "hidden"})
"""Attributes by which our pages are told apart."""
ABSENT_PARTS = (":not([class])", "::-webkit-scrollbar")
"""Each of our tables has a class, and a scroll bar is the system's."""
IDLE = frozenset(
    {
        "-webkit-tap-highlight-color",
        "backface-visibility",
        "font-feature-settings",
        "scrollbar-color",
        "scrollbar-width",
        "transition",
        "transition-delay",
    }
)
"""Properties for what moves, or for what a browser does by itself."""
# Icons as masks, sort arrows, diagrams, right-to-left text: none of ours.
UNUSED = ("url(", "mask-image", "--md-mermaid")
RIGHT_TO_LEFT = "[dir=rtl]"


# `serve` and each worker ask again and again for the one stylesheet that Material has.
@cache
def kept(stylesheet: str) -> str:
    """Return the rules of a stylesheet that can match something on our pages."""
    return "".join(_kept(tinycss2.parse_stylesheet(stylesheet, skip_comments=True)))


def _kept(rules: Iterable[Node]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            yield from _style(rule)
        elif isinstance(rule, AtRule) and rule.at_keyword in NESTING and rule.content:
            inside = "".join(_kept(tinycss2.parse_rule_list(rule.content, skip_comments=True)))
            if inside:
                prelude = tinycss2.serialize(rule.prelude).rstrip()
                yield f"@{rule.at_keyword}{prelude}{{{inside}}}\n"


def _style(rule: QualifiedRule) -> Iterator[str]:
    body = _body(rule)
    ours = [css_text(selector) for selector in selectors_of(rule.prelude) if _is_ours(selector)]
    if ours and body and not any(word in body for word in UNUSED):
        yield f"{','.join(ours)}{{{body}}}\n"


def _is_ours(selector: list[Node]) -> bool:
    is_sound = not any(isinstance(part, ParseError) for part in selector)
    text = css_text(selector)
    fits = RIGHT_TO_LEFT not in text and PARTS.issuperset(_classes(selector))
    return is_sound and fits and _can_match(selector) and not any(p in text for p in ABSENT_PARTS)


def _can_match(selector: list[Node]) -> bool:
    """Return whether our pages have the elements and the attributes that it names."""
    names = {part.lower_value for part in selector if isinstance(part, IdentToken)}
    blocks = [part for part in selector if isinstance(part, SquareBracketsBlock)]
    asked = {css_text(part.content).partition("=")[0].rstrip("$^*~|") for part in blocks}
    return ABSENT.isdisjoint(names) and asked <= ATTRIBUTES


def _body(rule: QualifiedRule) -> str:
    said = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
    kept = (one for one in said if not (isinstance(one, Declaration) and one.name in IDLE))
    return ";".join(part for one in kept if (part := css_text([one]).rstrip(";")))


def _classes(tokens: Iterable[Node]) -> Iterator[str]:
    """Yield the classes that a selector names, also between brackets, as in ``:not(.md-nav)``."""
    after_dot = False
    for part in tokens:
        if after_dot and isinstance(part, IdentToken):
            yield part.value
        after_dot = is_sign(part, ".")
        if isinstance(part, FunctionBlock):
            yield from _classes(part.arguments)
