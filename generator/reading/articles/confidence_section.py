"""A learn page that rests on what we have not read in full says how sure we are."""

from collections.abc import Iterable, Iterator, Mapping

from generator.model.block import Block, BlockKind
from generator.model.problem import Problem
from generator.model.source import ReadSoFar, Source
from generator.reading.articles.front_matter import Draft
from generator.reading.validation.validate import position_of

HEADING = "How sure we are"


def confidence_section(blocks: Iterable[Block]) -> Block | None:
    """Return the heading of the section that says it, None where a page has no such section."""
    for block in blocks:
        if block.kind is BlockKind.HEADING and block.words.lower().startswith(HEADING.lower()):
            return block
    return None


def check_confidence(page: Draft, sources: Mapping[str, Source] | None) -> Iterator[Problem]:
    """Yield that a page says nothing of it; None means that the sources are not known."""
    if not sources or not page.is_about_health_or_money or confidence_section(page.blocks):
        return
    unread = (
        (index, name)
        for index, name in enumerate(page.listed)
        if name in sources and sources[name].read is not ReadSoFar.WHOLE
    )
    if first := next(unread, None):
        index, name = first
        message = f"the page rests on '{name}', which we have not read in full, and does not say so"
        fix = f"add a section '## {HEADING}' that tells what is certain and what is not"
        position = position_of(page.head.root, ("sources", index))
        yield Problem(page.file, *position, "how-sure-missing", message, fix)
