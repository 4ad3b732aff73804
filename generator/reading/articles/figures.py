"""Figures of a page: each number that it states rests on a source in the same paragraph or row.

A heading, the title and the description sum up: their numbers stand in what cites below them.
"""

import re
from collections.abc import Iterable, Iterator

from generator.model.article import ReasonWithoutSource
from generator.model.block import Block, BlockKind
from generator.model.problem import Problem
from generator.reading.articles.front_matter import Draft
from generator.reading.articles.number_proof import ALWAYS_KNOWN
from generator.reading.articles.sections import page_sections
from generator.reading.articles.stated_numbers import StatedNumber, stated_numbers
from generator.reading.articles.statement_words import without_questions
from generator.reading.articles.units import DATE
from generator.reading.markdown_blocks import without_addresses
from generator.reading.validation.validate import position_of

# What we count of our own, and the number in a name, like that of form CMS-10791.
_OUR_OWN = re.compile(r" (?:criteria|questions|red flags)\b")
_IN_A_NAME = re.compile(r"\b[A-Z]{2,}-$")
# What others of our checks tell of: marks that are not read, and numbers to call.
_TOLD_ELSEWHERE = re.compile(
    r"\[\s*@[^\]\n]*+|<[^<>\n]*+>|(?<!\d)(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)"
)
_NOTHING_FOUND = re.compile(r"\b(?:no source found|we found no(?:ne|thing)?)\b", re.IGNORECASE)

Told = tuple[str, str]


def figures(page: Draft) -> Iterator[Problem]:
    """Yield the first number of every block that proves none, and those that only sum up."""
    if not page.is_about_health_or_money:
        return
    counted = _of_our_work(page)
    for block in page.blocks:
        if block.kind is BlockKind.HEADING or block.is_cited:
            continue
        if number := next(_stated(block, without_unit=id(block) not in counted), None):
            message = f"'{number.written}' has no citation in its {block.kind}"
            fix = "put [@id] behind the sentence, or say it without the number"
            position = block.position(number.start)
            yield Problem(page.file, *position, "figure-without-source", message, fix)
    yield from _summed_up(page)


def _of_our_work(page: Draft) -> set[int]:
    """Return which blocks may count what we did ourselves: those of how we work."""
    declared = page.front.sections_without_sources if page.front else {}
    return {
        id(block)
        for section in page_sections(page.blocks)
        if declared.get(section.anchor) is ReasonWithoutSource.HOW_WE_WORK
        for block in section.blocks
    }


def _stated(block: Block, *, without_unit: bool) -> Iterator[StatedNumber]:
    """Yield the numbers that a block states, and does not ask or count of our own."""
    text = without_questions(_TOLD_ELSEWHERE.sub(_blank, without_addresses(block.text)))
    is_our_look = bool(_NOTHING_FOUND.search(text))
    for number in stated_numbers(text):
        if number.value in ALWAYS_KNOWN or _is_ours(text, number):
            continue
        if is_our_look and number.unit == DATE:
            continue
        if number.unit or without_unit:
            yield number


def _is_ours(text: str, number: StatedNumber) -> bool:
    """Return whether a number counts our own criteria or questions, or belongs to a name."""
    before = text[max(0, number.start - 12) : number.start]
    is_counted = number.unit == "question" or _OUR_OWN.match(text, number.end)
    return bool(is_counted or _IN_A_NAME.search(before))


def _summed_up(page: Draft) -> Iterator[Problem]:
    """Yield the numbers of headings, title and description that nothing below them proves."""
    whole = _proven(page.blocks)
    for heading, below in _parts(page.blocks):
        for number in _measured(heading.text, _proven(below)):
            yield _nowhere(page, heading.position(number.start), number, "heading")
    for key in ("title", "description") if page.front else ():
        for number in _measured(getattr(page.front, key), whole):
            yield _nowhere(page, position_of(page.head.root, (key,)), number, key)


def _parts(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, list[Block]]]:
    """Yield each heading with the blocks under it, those of deeper headings too."""
    for at, heading in enumerate(blocks):
        if heading.kind is BlockKind.HEADING:
            below = blocks[at + 1 :]
            ends = (n for n, one in enumerate(below) if 0 < one.level <= heading.level)
            yield heading, list(below[: next(ends, len(below))])


def _proven(blocks: Iterable[Block]) -> set[Told]:
    cited = (block for block in blocks if block.is_cited)
    return {(one.value, one.unit) for block in cited for one in stated_numbers(block.text)}


def _measured(text: str, proven: set[Told]) -> Iterator[StatedNumber]:
    for number in stated_numbers(text):
        is_counted = number.unit in ("", "question") or number.value == "1"
        if not is_counted and (number.value, number.unit) not in proven:
            yield number


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _nowhere(page: Draft, position: tuple[int, int], number: StatedNumber, where: str) -> Problem:
    message = f"'{number.written}' in the {where} is stated by nothing below it that cites"
    fix = "state and cite it in the text, or say it without the number"
    return Problem(page.file, *position, "figure-without-source", message, fix)
