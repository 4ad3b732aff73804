"""What we keep of Material's stylesheet: the rules for the parts that our pages have."""

import re
from collections.abc import Iterator

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
NESTING = ("@media", "@supports")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
STRING = r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'"""
BRACE = re.compile(rf"{STRING}|[{{}};]", re.DOTALL)
COMMA = re.compile(r",(?![^(]*\))")
CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
# Icons as masks, sort arrows, diagrams, right-to-left text: none of ours.
UNUSED = re.compile(r"url\(|mask-image|--md-mermaid")


def kept(stylesheet: str) -> str:
    """Return the rules of a stylesheet that can match something on our pages."""
    return "".join(_kept(COMMENT.sub("", stylesheet)))


def _kept(css: str) -> Iterator[str]:
    for head, body in _rules(css):
        if head.startswith(NESTING):
            inside = "".join(_kept(body))
            if inside:
                yield f"{head}{{{inside}}}\n"
        elif not head.startswith("@") and not UNUSED.search(body):
            selectors = [one for one in COMMA.split(head) if _is_ours(one)]
            if selectors:
                yield f"{','.join(selectors)}{{{body}}}\n"


def _is_ours(selector: str) -> bool:
    return "[dir=rtl]" not in selector and PARTS.issuperset(CLASS.findall(selector))


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Split a stylesheet into heads and bodies at its outermost braces."""
    depth = start = opened = 0
    for mark in BRACE.finditer(css):
        if mark[0] == "{":
            opened, depth = (mark.start(), 1) if depth == 0 else (opened, depth + 1)
        elif mark[0] == "}":
            depth -= 1
            if depth == 0:
                yield css[start:opened].strip(), css[opened + 1 : mark.start()]
                start = mark.end()
        elif mark[0] == ";" and depth == 0:
            start = mark.end()
