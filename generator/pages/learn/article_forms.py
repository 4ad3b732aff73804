"""The forms of an article: on its own page, as text for the search, as a chapter of the guide.

The engine parses an article once. Its other forms are made of that tree, changed as trees, and
stand behind it in the engine's HTML, each behind a mark with its name.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markupsafe import Markup

from generator.pages.learn.article_placement import Placement
from generator.pages.learn.chapters import nest
from generator.pages.learn.definitions import explain
from generator.pages.learn.drawn_sections import mark_drawings
from generator.pages.learn.section_texts import SectionText, as_text, from_text, section_texts
from generator.pages.learn.tree_text import append_text
from generator.pages.page import base_of

FORM = "\ue001"
"""Stands on both sides of a form's name: no text of ours has this character."""
TEXT = "text"


@dataclass(frozen=True, slots=True)
class RenderedArticle:
    """What the engine made of one article."""

    page: Markup
    """Its HTML on a page of its own."""
    texts: Sequence[SectionText]
    """Its words as plain text, section by section."""
    chapters: Mapping[str, Markup]
    """Its HTML on each page of the guide, by the page's address."""
    sections: Sequence[tuple[str, str]]
    """The ids and titles of its sections."""


def add_forms(root: Element, placement: Placement) -> None:
    """Make a shaped tree that of the article's own page, and put its other forms behind it."""
    texts = as_text(section_texts(root))
    mark_drawings(root, placement.drawings)
    chapters = {path: deepcopy(root) for path in placement.chapters}
    for path, chapter in chapters.items():
        ids = placement.chapters[path]
        nest(chapter, ids[placement.address], ids, base_of(placement.address), base_of(path))
    explain(root, placement.terms, base_of(placement.address))
    append_text(root, f"{FORM}{TEXT}{FORM}{texts}")
    for name, form in chapters.items():
        append_text(root, f"{FORM}{name}{FORM}{form.text or ''}")
        root.extend(form)


def rendered_article(html: Markup, sections: Sequence[tuple[str, str]]) -> RenderedArticle:
    """Return the forms that stand in the engine's HTML of one article."""
    own, *others = html.split(FORM)
    forms = {str(name): form.strip() for name, form in zip(others[::2], others[1::2], strict=True)}
    return RenderedArticle(own.strip(), from_text(forms.pop(TEXT)), forms, sections)
