"""Numbers that a page gives: those on every page, and those of its own sources; nothing else.

A reader in danger calls what stands here, so no page may say that a crisis line does not work.
"""

import re
from collections.abc import Iterator, Mapping

from generator.model.block import Block, BlockKind
from generator.model.crisis import HELP
from generator.model.crisis_claims import (
    HELP_DIGITS,
    Against,
    claims_against_help,
    denials_beside_help,
    denials_of_help,
)
from generator.model.phone_numbers import dialed_digits, phone_numbers
from generator.model.problem import Problem
from generator.model.refusal import shown_briefly
from generator.model.source import Source
from generator.reading.articles.front_matter import Draft
from generator.reading.markdown_blocks import without_addresses
from generator.reading.validation.validate import position_of

UNIT = "phone"
"""What a figure of a source is counted in where it is a number to call."""
CALLS = frozenset({"sms", "tel"})
KEYS = ("title", "description", "section")
_LINK = re.compile(r"\[([^\[\]\n]*)\]\(\s*<?(?:tel|sms):([^)\s]*)")
_SIGNS = re.compile(r"[*_`]|\\(?=\W)")
_CITED = re.compile(r"\[@[^\[\]\n]*+\]")
# So begins what goes on with a heading, an entry or a quote without a full stop.
_GOES_ON = re.compile(r"[a-z]|(?:Is|Was|Has|Does|Closed|Shut|Not|No longer|Cannot|Out of)\b")
_ACCEPTED = (
    f"accepted: {HELP.lifeline.number}, {HELP.emergency.number}, {HELP.poison.number}, "
    f"and a figure with the unit {UNIT} of a source that this page lists"
)
_SAY = "say what the line does; what it does not do stands in a sentence without its number"


def check_phone_numbers(page: Draft, sources: Mapping[str, Source] | None) -> Iterator[Problem]:
    """Yield numbers that no source gives, and words against the lines for people in danger.

    Without ``sources``, because they cannot be read, numbers are not compared with them.
    """
    known = None if sources is None else HELP_DIGITS | _of(page, sources)
    before = ""
    for block in page.blocks:
        yield from _against(page, block, before)
        before = block.words
        yield from _unequal(page, block)
        if known is not None:
            yield from _unknown(page, block, known)
    yield from _in_head(page, known)


def _of(page: Draft, sources: Mapping[str, Source]) -> frozenset[str]:
    listed = (sources[name] for name in page.listed if name in sources)
    given = (figure for one in listed for figure in one.figures if figure.unit == UNIT)
    return frozenset(dialed_digits(figure.number) for figure in given)


def _unknown(page: Draft, block: Block, known: frozenset[str]) -> Iterator[Problem]:
    for mark in block.named("a"):
        scheme, _, number = mark.value.partition(":")
        if scheme in CALLS and dialed_digits(number) not in known:
            yield _number(page, block.position_of(mark), mark.value)
    cursor = 0
    for one in phone_numbers(block.words):
        if one.digits not in known:
            cursor = max(block.text.find(one.written, cursor), cursor)
            yield _number(page, block.position(cursor), one.written)
            cursor += len(one.written)


def _number(page: Draft, position: tuple[int, int], written: str) -> Problem:
    message = f"no source of this page gives this number to call; found {shown_briefly(written)}"
    return Problem(page.file, *position, "phone-without-source", message, _ACCEPTED)


def _unequal(page: Draft, block: Block) -> Iterator[Problem]:
    """Yield links that show one number and dial another."""
    for link in _LINK.finditer(block.live):
        shown = [one.digits for one in phone_numbers(f"call {_SIGNS.sub('', link[1])}")]
        if any(digits != dialed_digits(link[2]) for digits in shown):
            message = f"a link shows one number and dials another; found {shown_briefly(link[2])}"
            fix = f"write the number that is read: {link[1]}"
            yield Problem(
                page.file, *block.position(link.start(2)), "phone-not-as-shown", message, fix
            )


def _against(page: Draft, block: Block, before: str) -> Iterator[Problem]:
    """Yield the first words against a line; ``it`` may mean the line of the block before."""
    here, after = " | ".join(_sentences(block)), len(before)
    ahead = [it for it in claims_against_help(f"{before}. {here}") if it.ends > after + 2]
    joined = f"{before} {here}" if _GOES_ON.match(here) else ""
    claims = ahead + [it for it in denials_of_help(joined) if it.start < after < it.ends - 1]
    claims += [it for words in _sentences(block) for it in denials_beside_help(words)]
    for one in claims[:1]:
        at = max(0, block.text.find(one.words))
        yield _denied(page, block.position(at), one)


def _sentences(block: Block) -> list[str]:
    """Return the words of a block; those of each cell of a table by themselves."""
    if block.kind is not BlockKind.ROW:
        return [block.words]
    text = _CITED.sub("", without_addresses(block.text))
    cells = (_SIGNS.sub("", cell).strip() for cell in text.split("|"))
    return [cell for cell in cells if cell]


def _denied(page: Draft, position: tuple[int, int], against: Against, key: str = "") -> Problem:
    where = f"{key}: " if key else ""
    words = shown_briefly(against.words)
    message = f"{where}this speaks against a number to call in danger; found {words}"
    return Problem(page.file, *position, "crisis-line-denied", message, _SAY)


def _in_head(page: Draft, known: frozenset[str] | None) -> Iterator[Problem]:
    typed = page.head.data if isinstance(page.head.data, dict) else {}
    for key in (key for key in KEYS if isinstance(typed.get(key), str)):
        position, text = position_of(page.head.root, (key,)), str(typed[key])
        for one in [*claims_against_help(text), *denials_beside_help(text)][:1]:
            yield _denied(page, position, one, key)
        for number in phone_numbers(text):
            if known is not None and number.digits not in known:
                yield _number(page, position, number.written)
