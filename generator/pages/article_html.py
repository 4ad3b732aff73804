"""The HTML that the engine made from an article's Markdown, fitted to our shapes."""

import re

from markupsafe import Markup

HEADING = re.compile(r"(?=<h2[ >])")
FOR_YOU = "What this means for you"


def fitted(html: Markup) -> tuple[Markup, Markup]:
    """Return the lead and the rest, with the advice in its box; ``html`` is of ``content/``."""
    lead, *parts = HEADING.split(str(html))
    boxed = (f'<div class="kd-you">{one}</div>' if FOR_YOU in one[:200] else one for one in parts)
    leading = lead.replace("<p>", '<p class="kd-lead">')
    return Markup(leading), Markup("".join(boxed))  # noqa: S704 - the engine's own HTML, not a profile's
