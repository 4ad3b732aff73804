"""A page's blocks to its sections: what stands under each heading that a reader sees as one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.block import Block, BlockKind

DEEPEST = 3
"""A heading below this level opens no section; what follows it belongs to the one around it."""


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of level two or three, and what stands before the next of them."""

    heading: Block | None
    """None for the lead, which stands before the first heading."""
    anchor: str
    """The id that the site gives to the heading; empty for the lead."""
    blocks: tuple[Block, ...]

    @property
    def cites(self) -> bool:
        """Whether anything in it ends in a source."""
        return any(block.is_cited for block in self.blocks)


def page_sections(blocks: Iterable[Block]) -> list[Section]:
    """Return the sections in order, the lead first; what only holds other sections is left out."""
    sections = list(_all_sections(blocks))
    after = (section.heading.level if section.heading else 0 for section in sections[1:])
    return [
        section
        for section, deeper in zip(sections, (*after, 0), strict=True)
        if section.blocks or (section.heading and deeper <= section.heading.level)
    ]


def _all_sections(blocks: Iterable[Block]) -> Iterator[Section]:
    heading: Block | None = None
    inside: list[Block] = []
    for block in blocks:
        if block.kind is not BlockKind.HEADING:
            inside.append(block)
        elif block.level <= DEEPEST:
            yield Section(heading, heading.anchor if heading else "", tuple(inside))
            heading, inside = block, []
    yield Section(heading, heading.anchor if heading else "", tuple(inside))
