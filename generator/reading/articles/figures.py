"""Figures of a page: every number with a unit has a citation in the same paragraph or row."""

import re
from collections.abc import Iterator

from generator.model.block import BlockKind
from generator.model.problem import Problem
from generator.reading.articles.front_matter import Draft
from generator.reading.markdown_blocks import without_addresses

_NUMBER = r"\d[\d,.]*"
_UNITS = (
    r"%|percent\b|points?\b|mg\b|mcg\b|ml\b|kg\b|mmhg\b|milligrams?\b|times\b|doses?\b"
    r"|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
    r"|(?:people|patients|adults|users|cases|deaths|studies|trials|states|plans|insurers)\b"
)
# A dollar amount; a number with a unit, also with a word between (12 business days); 24-hour.
FIGURE = re.compile(
    rf"\$ ?{_NUMBER}|(?<![\w.,$-]){_NUMBER}(?: ?(?:{_UNITS})|-(?:{_UNITS})| [a-z]+ (?:{_UNITS}))",
    re.IGNORECASE,
)
# "3. People you can call" counts no people.
_LIST_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s")


def figures(page: Draft) -> Iterator[Problem]:
    """Yield the first figure of every block that proves none of its figures."""
    if not page.is_about_health_or_money:
        return
    for block in page.blocks:
        if block.kind is BlockKind.HEADING or block.is_cited:
            continue
        mark = _LIST_NUMBER.match(block.text)
        if figure := FIGURE.search(without_addresses(block.text), mark.end() if mark else 0):
            message = f"'{figure[0]}' has no citation in its {block.kind}"
            fix = "put [@id] behind the sentence, or say it without the number"
            position = block.position(figure.start())
            yield Problem(page.file, *position, "figure-without-source", message, fix)
