"""What changes an article changes the tree of the engine's parser, and never its finished HTML."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("pages/learn", "publishing/engine", "reading/articles")
MODULES = sorted(path for room in ROOMS for path in Path("generator", room).rglob("*.py"))
# A tag, the end of one, or an attribute with its value.
HTML = re.compile(r"(?<!\?P)<(?:\(/\?\)|/)?[a-z]|\b(?:href|id|class)=")


def strings(module: ast.Module) -> Iterator[str]:
    """Yield the texts of a module that are not its docstrings."""
    told = {
        id(node.body[0].value)
        for node in ast.walk(module)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def html_in(text: str) -> list[str]:
    return [value for value in strings(ast.parse(text)) if HTML.search(value)]


def test_no_code_of_articles_writes_or_looks_for_html() -> None:
    assert len(MODULES) > 40
    found = {str(path): html_in(path.read_text("utf-8")) for path in MODULES}
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_html_is_seen_where_it_would_stand() -> None:
    for code in (r're.compile(r"<(/?)h([1-5])")', "html.replace('href=\"#', '')", "x = '<p>'"):
        assert html_in(code), code
    assert html_in('"""Not ``<p>`` here."""\n1 < 2') == []
