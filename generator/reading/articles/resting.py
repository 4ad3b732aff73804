"""How much of a page rests on each source: the stretches that cite it, and their numbers."""

from collections.abc import Iterable, Mapping

from generator.model.block import Block
from generator.model.resting import Resting
from generator.model.source import Source
from generator.reading.articles.cited_parts import cited_parts
from generator.reading.articles.held_figures import held_in
from generator.reading.articles.number_proof import proven_numbers


def resting_on(blocks: Iterable[Block], sources: Mapping[str, Source]) -> dict[str, Resting]:
    """Return what a page's blocks rest on each source, by the id of the source."""
    by_source: dict[str, Resting] = {}
    for part in (one for block in blocks for one in cited_parts(block)):
        if not any(map(str.isalnum, part.text)):
            continue
        proven = proven_numbers(part)
        for name in part.ids:
            held = held_in(sources, [name])
            numbers = sum(any(one.proves(number) for one in held) for number in proven)
            by_source[name] = by_source.get(name, Resting()) + Resting(1, numbers)
    return by_source


def numbers_held(blocks: Iterable[Block], sources: Mapping[str, Source]) -> int:
    """Return how many numbers of a page stand in a figure of what they cite."""
    parts = (one for block in blocks for one in cited_parts(block))
    return sum(
        any(held.proves(number) for held in held_in(sources, part.ids))
        for part in parts
        for number in proven_numbers(part)
    )
