"""The drawings of an article, each put under the heading that its page names.

They are templates of ours, so they never pass through the engine: an author names one from a
closed list, and its page's allow-list stays as narrow as it is.
"""

import re
from collections.abc import Mapping

from markupsafe import Markup

from generator.model.article import Drawing
from generator.pages.templating import fill


def with_drawings(html: Markup, drawings: Mapping[str, Drawing]) -> Markup:
    """Return an article's HTML with each drawing below the heading whose id names it."""
    for anchor, drawing in drawings.items():
        figure = fill(f"learn/drawings/{drawing.value}.html.jinja", title=drawing.says)
        html = _below(html, anchor, figure)
    return html


def _below(html: Markup, anchor: str, figure: Markup) -> Markup:
    """Return HTML with something put behind the heading that has this id."""
    heading = re.search(rf'<h([23]) id="{re.escape(anchor)}">.*?</h\1>', html, re.DOTALL)
    end = heading.end() if heading else len(html)
    return html[:end] + "\n" + figure + html[end:]
