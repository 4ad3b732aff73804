"""Every number of a sentence stands in a figure of a source that the sentence cites."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.model.block import Block, BlockKind
from generator.model.crisis import HELP
from generator.model.problem import Problem, Severity
from generator.model.source import ReadSoFar, Source
from generator.reading.articles.bounds import bound_not_held, runs_backwards
from generator.reading.articles.cited_parts import CitedPart, cited_parts
from generator.reading.articles.contradictions import contradicted
from generator.reading.articles.denials import denial_left_out, denied_alone
from generator.reading.articles.drugs import drugs_in, drugs_of, other_drug
from generator.reading.articles.front_matter import Draft
from generator.reading.articles.held_figures import Held, closest, held_in
from generator.reading.articles.sentence_with import sentence_with
from generator.reading.articles.stated_numbers import StatedNumber, stated_numbers
from generator.reading.articles.swapped_numbers import are_swapped

ALWAYS_KNOWN = frozenset(
    {HELP.lifeline.number, HELP.emergency.number, HELP.poison.number, HELP.poison.number[2:]}
)
"""The numbers to call, which stand once in the program and need no source."""


class Fault(NamedTuple):
    """The code of a problem, its message and how it is mended."""

    code: str
    message: str
    fix: str


def number_proof(page: Draft, sources: Mapping[str, Source] | None) -> Iterator[Problem]:
    """Yield every number, and every drug, that no cited source was read to give.

    None as ``sources``: they are not known, and nothing can be said.
    """
    if sources is None or not page.is_about_health_or_money:
        return
    heading = ""
    for block in page.blocks:
        heading = block.text if block.kind is BlockKind.HEADING else heading
        for part in cited_parts(block):
            known = [name for name in part.ids if name in sources]
            if known:
                yield from _unread(page, block, part, {one: sources[one] for one in known})
                yield from _unproven(page, block, heading, part, {n: sources[n] for n in known})


def proven_numbers(part: CitedPart) -> list[StatedNumber]:
    """Return the numbers of a part that its sources must give."""
    return [one for one in stated_numbers(part.text) if one.value not in ALWAYS_KNOWN]


def _unproven(
    page: Draft, block: Block, heading: str, part: CitedPart, cited: Mapping[str, Source]
) -> Iterator[Problem]:
    """Yield what is wrong with each number of a part; of a drug that nothing covers, only that."""
    if drug := other_drug(drugs_in(part.text), [drugs_of(one) for one in cited.values()]):
        yield Problem(page.file, *_start(block, part), *_drug_not_covered(drug, cited))
        return
    around = drugs_in(block.text) or drugs_in(heading)
    numbers = proven_numbers(part)
    for one, after in pairwise(numbers):
        if fault := _fault_of_two(part.text, one, after, cited):
            yield Problem(page.file, *block.position(part.start + one.start), *fault)
    for number in numbers:
        proofs = [held for held in held_in(cited, cited) if held.proves(number)]
        if fault := _fault(part, number, proofs, around, cited):
            yield Problem(page.file, *block.position(part.start + number.start), *fault)


def _fault_of_two(
    text: str, one: StatedNumber, after: StatedNumber, cited: Mapping[str, Source]
) -> Fault | None:
    if runs_backwards(text, one, after):
        return _backwards(one, after)
    if are_swapped(text, one, after, held_in(cited, cited)):
        return _swapped(one, after)
    return None


def _fault(
    part: CitedPart,
    number: StatedNumber,
    proofs: Sequence[Held],
    around: frozenset[str],
    cited: Mapping[str, Source],
) -> Fault | None:
    if not proofs:
        return _not_in_source(number, cited)
    sentence = sentence_with(part.text, number.start, number.end)
    proofs = closest(proofs, sentence)
    named = drugs_in(sentence) or drugs_in(part.text) or around
    if drug := other_drug(named, [one.drugs for one in proofs]):
        return _of_another_drug(number, drug)
    if bound := bound_not_held(part.text, number, proofs):
        return _not_that_end(number, bound)
    if denied_alone(sentence, number, proofs):
        return _denied(number, cited)
    if about := contradicted(sentence, number, proofs):
        return _of_another_kind(number, about)
    if result := denial_left_out(sentence, number, proofs):
        return _not_denied(number, result)
    return None


def _not_in_source(number: StatedNumber, cited: Mapping[str, Source]) -> Fault:
    fix = (
        "write what the source gives, cite the source that gives it, or add the figure to "
        "content/sources.yml once you have read it there"
    )
    return Fault(
        "number-not-in-source", f"no figure of {_listed(cited)} is {number.written!r}", fix
    )


def _of_another_drug(number: StatedNumber, drug: str) -> Fault:
    message = f"{number.written!r} is of {drug} in its source, which is not named here"
    return Fault("number-of-another-drug", message, "name the drug that the figure is of")


def _of_another_kind(number: StatedNumber, about: str) -> Fault:
    message = f"{number.written!r} is '{about}' in its source, and the sentence says the opposite"
    return Fault("number-of-another-kind", message, "say of it what the source says")


def _drug_not_covered(drug: str, cited: Mapping[str, Source]) -> Fault:
    message = f"{_listed(cited)} is about {drug}, and only the other drug is named here"
    fix = (
        "name the drug that the source is about, cite a source about this one, or write under "
        "drugs in content/sources.yml that you read of both there"
    )
    return Fault("drug-not-in-source", message, fix)


def _backwards(before: StatedNumber, after: StatedNumber) -> Fault:
    message = f"the range from {before.written!r} to {after.written!r} runs backwards"
    return Fault("range-backwards", message, "write the smaller number first")


def _swapped(one: StatedNumber, after: StatedNumber) -> Fault:
    message = f"{one.written!r} and {after.written!r} stand in each other's place"
    return Fault("numbers-swapped", message, "tell of each number what its source tells of it")


def _not_that_end(number: StatedNumber, bound: str) -> Fault:
    message = f"{number.written!r} is told as {bound}, and no figure of it is"
    fix = f"say what the source says, or write bound: {bound} under the figure that is so there"
    return Fault("bound-not-in-source", message, fix)


def _denied(number: StatedNumber, cited: Mapping[str, Source]) -> Fault:
    message = f"the sentence of {number.written!r} denies something, and its figure does not"
    fix = (
        f"say what {_listed(cited)} says, or write under result of the figure what is denied "
        "there, like: no clear difference"
    )
    return Fault("number-denied", message, fix)


def _not_denied(number: StatedNumber, result: str) -> Fault:
    message = f"the result with {number.written!r} is '{result}', and nothing is denied here"
    return Fault("denial-left-out", message, "say what the source found")


def _unread(
    page: Draft, block: Block, part: CitedPart, cited: Mapping[str, Source]
) -> Iterator[Problem]:
    """Yield that a part rests only on what nobody of us has opened."""
    if not part.text.strip(" .,;:|-*"):
        return
    if all(source.read is ReadSoFar.NOT_YET for source in cited.values()):
        message = f"nobody of us has read {_listed(cited)}, and nothing else is cited here"
        fix = "open it and write down what you read, or cite a source that was read beside it"
        yield Problem(
            page.file,
            *_start(block, part),
            *("source-not-read", message, fix),
            severity=Severity.WARNING,
        )


def _start(block: Block, part: CitedPart) -> tuple[int, int]:
    return block.position(part.start + len(part.text) - len(part.text.lstrip()))


def _listed(names: Mapping[str, Source]) -> str:
    return " or ".join(f"'{name}'" for name in names)
