"""Whoever looks for a term of the field finds the place: it stands in the first sentence there."""

import ast
import re
from pathlib import Path

import pytest

PLACES = {
    "provenance": "facts/provenance.py",
    "service area": "facts/service_area.py",
    "price distribution": "facts/price_distribution.py",
    "lower and upper quartile": "facts/price_distribution.py",
    "edit distance": "reading/validation/suggestions.py",
    "optimal string alignment": "reading/validation/suggestions.py",
    "Damerau-Levenshtein": "reading/validation/suggestions.py",
    "Damerau-Levenshtein ": "pages/search/search-near.js",
    "great-circle distance": "pages/finder/places.js",
    "dictionary-encoded column": "pages/finder/files.py",
    "dictionary-encoded column ": "pages/finder/finder-data.js",
    "slug": "model/slug.py",
    "pagination": "pages/finder/list_pages.py",
    "atomic exchange": "publishing/output/exchange.py",
    "standard output": "cli/speaking.py",
}


def first_sentences(path: Path) -> list[str]:
    """Return the first sentence of each docstring, or of each comment of a script."""
    text = path.read_text("utf-8")
    if path.suffix == ".py":
        return [one for one in map(sentence, docstrings(ast.parse(text))) if one]
    comments = re.findall(r"/\*\*(.*?)\*/|((?:^//[^\n]*\n)+)", text, re.DOTALL | re.MULTILINE)
    return [
        sentence(re.sub(r"^\s*(?://|\*) ?", "", a or b, flags=re.MULTILINE)) for a, b in comments
    ]


def docstrings(tree: ast.Module) -> list[str]:
    """Return what is said of a module, of all in it, and below each of its values."""
    homes = (ast.Module, ast.ClassDef, ast.FunctionDef)
    named = [ast.get_docstring(one) or "" for one in ast.walk(tree) if isinstance(one, homes)]
    below = [
        one.value.value
        for one in ast.walk(tree)
        if isinstance(one, ast.Expr)
        and isinstance(one.value, ast.Constant)
        and isinstance(one.value.value, str)
    ]
    return named + below


def sentence(text: str) -> str:
    return re.split(r"(?<=\.)\s", " ".join(text.split()), maxsplit=1)[0]


@pytest.mark.parametrize(("term", "path"), PLACES.items())
def test_the_standard_word_leads_to_the_place(term: str, path: str) -> None:
    said = " ".join(first_sentences(Path("generator", path)))
    assert term.strip().lower() in said.lower()
