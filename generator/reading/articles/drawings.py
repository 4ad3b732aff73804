"""A drawing stands under a heading of its page: one that is not there would lose it silently."""

from collections.abc import Iterator

from generator.model.problem import Problem
from generator.reading.articles.front_matter import Draft
from generator.reading.articles.section_sources import unknown_section
from generator.reading.articles.sections import page_sections

KEY = "drawings"


def check_drawings(page: Draft) -> Iterator[Problem]:
    """Yield a problem for every drawing whose section the page does not have."""
    anchors = {section.anchor for section in page_sections(page.blocks) if section.anchor}
    for anchor in page.front.drawings if page.front else ():
        if anchor not in anchors:
            yield unknown_section(page, KEY, anchor, anchors)
