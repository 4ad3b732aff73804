"""Passages of saved pages to proposals: every fact that some words state, with these words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.drafting.every_field import fields
from generator.drafting.field import DraftField, DraftValue
from generator.drafting.passage import Passage, Voice
from generator.model.claim_context import sentence_around

ANSWERS_HEAD = "# What a reviewer took from a draft. In the folder: directory merge THIS-FILE\n"
"""What a file of answers begins with, made by the command or on the page of the form."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One fact that a page states: its field, its value, the exact words, and their place.

    ``sentence`` is what a reviewer reads; neither it nor ``words`` is ever published.
    """

    field: DraftField
    value: DraftValue
    words: str
    sentence: str
    file: str
    line: int
    column: int


def proposals(passages: Iterable[Passage]) -> list[Proposal]:
    """Return what passages state, in their order; the same value of a field stands once."""
    by_value: dict[tuple[str, str], Proposal] = {}
    for passage in passages:
        for one in _in(passage):
            by_value.setdefault((one.field.id, repr(sorted(one.value.items()))), one)
    return list(by_value.values())


def _in(passage: Passage) -> Iterator[Proposal]:
    if passage.voice is not Voice.THEIRS:
        return
    for field in fields():
        for stated in field.find(passage.text):
            before, after = sentence_around(passage.text, stated.start, stated.end)
            words = passage.text[stated.start : stated.end]
            position = passage.position(stated.start)
            yield Proposal(
                field,
                stated.value,
                words,
                f"{before}{words}{after}".strip(),
                passage.file,
                *position,
            )
