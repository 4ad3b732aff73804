"""Styles and pages know each other: no rule for what is nowhere, and no name that means nothing."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import tinycss2
from tinycss2.ast import AtRule, FunctionBlock, IdentToken, LiteralToken, Node, QualifiedRule

from tests.browser.sites import Site, built

OURS = "kd-"
SMALLEST_ON_PAPER = 0.68
"""In rem: 8 pt where the root of a printed page has 11.8 pt."""
STYLES = [path for path in Path("generator").rglob("*.css") if "vendor" not in path.parts]
SCRIPTS = "\n".join(path.read_text("utf-8") for path in Path("generator").rglob("*.js"))
# A script ends a name by what it knows: kd-x--${number}.
ENDED_BY_A_SCRIPT = tuple(re.findall(r"\b(kd-[\w-]+--)\$\{", SCRIPTS))


def named_in(tokens: Sequence[Node]) -> Iterator[str]:
    """Yield the classes of a selector, also between the brackets of :is() and :not()."""
    after_dot = False
    for part in tokens:
        if after_dot and isinstance(part, IdentToken):
            yield part.value
        after_dot = isinstance(part, LiteralToken) and part.value == "."
        if isinstance(part, FunctionBlock):
            yield from named_in(part.arguments)


def styled_in(rules: Sequence[Node]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            yield from named_in(rule.prelude)
        elif isinstance(rule, AtRule) and rule.content:
            yield from styled_in(tinycss2.parse_rule_list(rule.content, skip_comments=True))


def styled() -> set[str]:
    texts = (path.read_text("utf-8") for path in STYLES)
    sheets = (tinycss2.parse_stylesheet(text, skip_comments=True) for text in texts)
    return {name for sheet in sheets for name in styled_in(sheet)}


def on_pages(folder: Path) -> set[str]:
    texts = (path.read_text("utf-8") for path in folder.rglob("*.html"))
    return {
        name
        for text in texts
        for names in re.findall(r'class="([^"]*)"', text)
        for name in names.split()
    }


def test_every_styled_class_is_on_a_page_or_made_by_a_script(built_in: Path) -> None:
    shown = {name for site in Site for name in on_pages(built(site, built_in))}
    made = set(re.findall(r"[\w-]+", SCRIPTS))
    dead = {name for name in styled() - shown - made if not name.startswith(ENDED_BY_A_SCRIPT)}
    assert len(shown) > 100
    assert dead == set()


def test_every_class_of_ours_has_a_style(built_in: Path) -> None:
    """What a script looks for is no class but a data attribute."""
    shown = {name for site in Site for name in on_pages(built(site, built_in))}
    made = {name for name in re.findall(r"(?<!-)\bkd-[\w-]+", SCRIPTS) if name[-1] != "-"}
    ours = {name for name in shown if name.startswith(OURS)} | made
    assert ours - styled() == set()


def sizes_on_paper(rules: Sequence[Node], *, is_paper: bool = False) -> Iterator[float]:
    for rule in rules:
        if isinstance(rule, AtRule) and rule.content:
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True)
            printed = is_paper or "print" in tinycss2.serialize(rule.prelude)
            yield from sizes_on_paper(inner, is_paper=printed)
        elif is_paper and isinstance(rule, QualifiedRule):
            text = tinycss2.serialize(rule.content)
            yield from map(float, re.findall(r"font-size: ([\d.]+)rem", text))


def test_no_letters_on_paper_are_smaller_than_eight_points() -> None:
    texts = (path.read_text("utf-8") for path in STYLES)
    sheets = [tinycss2.parse_stylesheet(text, skip_comments=True) for text in texts]
    sizes = [size for sheet in sheets for size in sizes_on_paper(sheet)]
    assert len(sizes) > 10
    assert min(sizes) >= SMALLEST_ON_PAPER
