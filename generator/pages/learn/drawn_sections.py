"""The drawings of an article, each put under the heading that its page names.

They are templates of ours, so they never pass through the engine: an author names one from a
closed list, and its page's allow-list stays as narrow as it is. A mark in the tree keeps the place.
"""

from collections.abc import Collection, Mapping
from xml.etree.ElementTree import Element

from markupsafe import Markup

from generator.model.article import Drawing
from generator.pages.templating import fill

MARK = "\ue002"
"""Stands on both sides of a heading's id: no text of ours has this character."""
HEADINGS = ("h2", "h3")


def mark_drawings(root: Element, anchors: Collection[str]) -> None:
    """Mark the place behind each heading that has one of these ids."""
    for element in root.iter():
        if element.tag in HEADINGS and element.get("id") in anchors:
            element.tail = f"{MARK}{element.get('id')}{MARK}{element.tail or ''}"


def with_drawings(html: Markup, drawings: Mapping[str, Drawing]) -> Markup:
    """Return an article's HTML with the drawings at their marks."""
    first, *others = html.split(MARK)
    pieces = [first]
    for anchor, following in zip(others[::2], others[1::2], strict=True):
        drawing = drawings[str(anchor)]
        figure = fill(f"learn/drawings/{drawing.value}.html.jinja", title=drawing.says)
        pieces += [Markup("\n"), figure, following]
    return Markup("").join(pieces)
