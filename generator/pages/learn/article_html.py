"""The HTML that the engine made from an article's Markdown, fitted to our shapes."""

import re
from collections.abc import Mapping

from markupsafe import Markup, escape

from generator.model.article import ReasonWithoutSource

HEADING = re.compile(r"(?=<h2[ >])")
SECTION = re.compile(r'<h([23]) id="(?P<id>[^"<]+)"[^<>]*>(?:[^<]|<(?!/?h[23]))*+</h\1>')
FOR_YOU = "What this means for you"


def fitted(html: Markup) -> tuple[Markup, Markup, Markup]:
    """Return the lead, the advice in its box, and the rest; ``html`` is of ``content/``."""
    lead, *parts = HEADING.split(str(html))
    advice = [part for part in parts if FOR_YOU in part[:200]]
    boxed = "".join(f'<div class="kd-you">{one}</div>' for one in advice)
    rest = "".join(part for part in parts if part not in advice)
    leading = lead.replace("<p>", '<p class="kd-lead">')
    return Markup(leading), Markup(boxed), Markup(rest)  # noqa: S704 - the engine's own HTML


def with_reasons(html: Markup, reasons: Mapping[str, ReasonWithoutSource]) -> Markup:
    """Return HTML that says, under each heading that needs it, why nothing is cited there.

    ``reasons`` has them by the id of the heading.
    """

    def told(heading: re.Match[str]) -> str:
        reason = reasons.get(heading["id"])
        note = f'<p class="kd-told">{escape(reason.says)}</p>' if reason and reason.is_shown else ""
        return heading[0] + note

    return Markup(SECTION.sub(told, str(html)))  # noqa: S704 - the engine's own HTML
