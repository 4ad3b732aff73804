"""The cascade: which declarations of a stylesheet a later one always overrules, and that can go.

Material's stylesheet stands before ours, and most of what it says of our pages we say otherwise.
A declaration goes where a later rule of the same selector sets the same property: in the same
media query, or in none.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.publishing.shell.css_rules import CssDeclaration, CssItem, CssRule

_SIDES = ("top", "right", "bottom", "left")
SHORTHANDS = {
    **{name: tuple(f"{name}-{side}" for side in _SIDES) for name in ("margin", "padding")},
    "background": ("background-color", "background-image"),
    "border": tuple(f"border-{side}" for side in _SIDES),
}
"""What else a property sets."""
SURE = frozenset({"var", "calc", "rgb", "rgba"})
"""Functions that every browser knows; one that does not know a value keeps the earlier one."""
_Set = tuple[tuple[str, ...], str, str]
"""The at-rules around a selector, the selector, and a property that is set for it."""


def without_overruled(items: Sequence[CssItem]) -> Iterator[CssItem]:
    """Yield the rules without the declarations that a later one always overrules."""
    last = _last_set(items)
    for number, item in enumerate(items):
        if isinstance(item, CssRule):
            yield from _alive(item, number, last)
        else:
            yield item


def without_idle(items: Iterable[CssItem], used: Collection[str]) -> list[CssItem]:
    """Return the rules without custom properties that neither they use nor ``used`` names."""
    items = list(items)
    alive = variables_of(items) | set(used)
    kept = list(_with(items, alive))
    return kept if kept == items else without_idle(kept, used)


def variables_of(items: Iterable[CssItem]) -> set[str]:
    """Return the custom properties that rules use."""
    rules = (one for one in items if isinstance(one, CssRule))
    return {name for rule in rules for one in rule.declarations for name in one.variables}


def _with(items: Iterable[CssItem], alive: Collection[str]) -> Iterator[CssItem]:
    for item in items:
        if not isinstance(item, CssRule):
            yield item
        elif left := tuple(one for one in item.declarations if not _is_idle(one, alive)):
            yield replace(item, declarations=left)


def _is_idle(declaration: CssDeclaration, alive: Collection[str]) -> bool:
    return declaration.name.startswith("--") and declaration.name not in alive


def _last_set(items: Iterable[CssItem]) -> dict[_Set, int]:
    """Return the number of the last rule that surely sets a property for a selector."""
    last = {}
    for number, rule in enumerate(items):
        if isinstance(rule, CssRule):
            for one in rule.declarations:
                names = (one.name, *SHORTHANDS.get(one.name, ())) if one.functions <= SURE else ()
                for name in names:
                    last.update({(rule.around, each, name): number for each in rule.selectors})
    return last


def _alive(rule: CssRule, number: int, last: Mapping[_Set, int]) -> Iterator[CssRule]:
    """Yield a rule with what of it may still be seen, if anything may."""

    def is_seen(selector: str, said: CssDeclaration) -> bool:
        later = max(last.get((where, selector, said.name), -1) for where in {rule.around, ()})
        return said.is_important or said.name.startswith("--") or later <= number

    declared = tuple(
        one for one in rule.declarations if any(is_seen(each, one) for each in rule.selectors)
    )
    if declared:
        selectors = (each for each in rule.selectors if any(is_seen(each, one) for one in declared))
        yield CssRule(rule.around, tuple(selectors), declared)
