"""Who searches for the field's own word finds its place, in a first sentence there."""

import ast
import re
from pathlib import Path

import pytest

TERMS = {
    "atomic exchange": "publishing/output/exchange.py",
    "build provenance": "publishing/reproduction/build_record.py",
    "dictionary-encoded column": "pages/finder/files.py",
    "edit distance": "reading/validation/suggestions.py",
    "gazetteer": "pages/finder/places.js",
    "great-circle distance": "pages/finder/places.js",
    "optimal string alignment": "reading/validation/suggestions.py",
    "pagination": "pages/finder/list_pages.py",
    "price distribution": "facts/price_distribution.py",
    "provenance": "facts/provenance.py",
    "quartile": "facts/price_distribution.py",
    "service area": "facts/service_area.py",
    "slug": "model/slug.py",
    "standard output": "cli/speaking.py",
}


def first_sentences(path: Path) -> str:
    """Return what a file and its parts say first of themselves."""
    text = path.read_text("utf-8")
    if path.suffix == ".js":
        return "\n".join(re.findall(r"^(?://| \*) .*", text, re.MULTILINE))
    strings = (
        node.value.value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )
    return "\n".join(str(one).strip().split("\n")[0] for one in strings)


@pytest.mark.parametrize(("term", "place"), TERMS.items())
def test_a_search_for_a_term_of_the_field_finds_its_place(term: str, place: str) -> None:
    assert term in first_sentences(Path("generator", place)).lower()
