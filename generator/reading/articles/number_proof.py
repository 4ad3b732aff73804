"""Every number of a sentence stands in a figure of a source that the sentence cites."""

from collections.abc import Iterator, Mapping, Sequence

from generator.model.block import Block
from generator.model.crisis import HELP
from generator.model.problem import Problem, Severity
from generator.model.source import ReadSoFar, Source
from generator.reading.articles.cited_parts import CitedPart, cited_parts
from generator.reading.articles.front_matter import Draft
from generator.reading.articles.held_figures import Held, drugs_in, held_in
from generator.reading.articles.told_numbers import Told, told_numbers

ALWAYS_KNOWN = frozenset(
    {HELP.lifeline.number, HELP.emergency.number, HELP.poison.number, HELP.poison.number[2:]}
)
"""The numbers to call, which stand once in the program and need no source."""


def number_proof(page: Draft, sources: Mapping[str, Source] | None) -> Iterator[Problem]:
    """Yield every number that no cited source was read to give; None: sources are not known."""
    if sources is None or not page.is_about_health_or_money:
        return
    for block in page.blocks:
        for part in cited_parts(block):
            yield from _unread(page, block, part, sources)
            for told in proven_numbers(part):
                yield from _unheld(page, block, part, told, sources)


def proven_numbers(part: CitedPart) -> list[Told]:
    """Return the numbers of a part that its sources must give."""
    return [one for one in told_numbers(part.text) if one.value not in ALWAYS_KNOWN]


def _unheld(
    page: Draft, block: Block, part: CitedPart, told: Told, sources: Mapping[str, Source]
) -> Iterator[Problem]:
    position = block.position(part.start + told.start)
    known = [name for name in part.ids if name in sources]
    proofs = [held for held in held_in(sources, known) if held.proves(told)]
    if known and not proofs:
        message = f"no figure of {_listed(known)} is {told.found!r}"
        fix = (
            "write what the source gives, cite the source that gives it, or add the figure to "
            "content/sources.yml once you have read it there"
        )
        yield Problem(page.file, *position, "number-not-in-source", message, fix)
    elif proofs and (other := _of_another_drug(part, proofs)):
        message = f"{told.found!r} is of {other} in its source, which is not named here"
        fix = "name the drug that the figure is of"
        yield Problem(page.file, *position, "number-of-another-drug", message, fix)


def _of_another_drug(part: CitedPart, proofs: Sequence[Held]) -> str:
    """Return the drug that all proofs are of, where only the other one is named beside it."""
    named = drugs_in(part.text)
    of = [drugs_in(one.figure.of) if one.figure else frozenset() for one in proofs]
    if not named or any(len(drugs) != 1 or drugs <= named for drugs in of):
        return ""
    return next(iter(of[0]))


def _unread(
    page: Draft, block: Block, part: CitedPart, sources: Mapping[str, Source]
) -> Iterator[Problem]:
    """Yield that a part rests only on what nobody of us has opened."""
    known = [name for name in part.ids if name in sources]
    if not known or not part.text.strip(" .,;:|-*"):
        return
    if all(sources[name].read is ReadSoFar.NOT_YET for name in known):
        message = f"nobody of us has read {_listed(known)}, and nothing else is cited here"
        fix = "open it and write down what you read, or cite a source that was read beside it"
        position = block.position(part.start + len(part.text) - len(part.text.lstrip()))
        yield Problem(
            page.file, *position, "source-not-read", message, fix, severity=Severity.WARNING
        )


def _listed(names: Sequence[str]) -> str:
    return " or ".join(f"'{name}'" for name in names)
