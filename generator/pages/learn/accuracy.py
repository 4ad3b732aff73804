"""Our own figures, counted anew from the data at each build; nobody types them in."""

from collections.abc import Iterator

from generator.directory import Directory
from generator.model.finding import FlagState, Freshness, Outcome, Provenance
from generator.model.judgement import Judgement
from generator.model.source import ReadSoFar
from generator.pages.wording.words import BASIS_WORDS


def accuracy_table(directory: Directory) -> str:
    """Return the figures as a Markdown table."""
    listed = directory.listed
    rows = [*_listings(directory), *_answers(listed), *_flags(listed), *_sources(directory)]
    lines = (f"| {what} | {number:,} |" for what, number in rows)
    return "\n".join(["| What we counted | How many |", "| --- | --- |", *lines])


def _listings(directory: Directory) -> Iterator[tuple[str, int]]:
    listed = directory.listed
    checked = [j for j in listed if j.freshness is not Freshness.UNCHECKED]
    yield "Listings", len(listed)
    yield "Listings that an editor has checked", len(checked)
    for state in (Freshness.FRESH, Freshness.DUE, Freshness.OVERDUE):
        yield f"Listings whose check is {state}", sum(j.freshness is state for j in checked)
    again = [j.provider.verified.second for j in checked if j.provider.verified]
    yield "Listings that a second editor looked at again", sum(look is not None for look in again)
    yield "Of these, both found the same", sum(bool(look and look.agrees) for look in again)
    yield "Providers that closed or were taken over", len(directory.closed)
    disputes = [dispute for j in directory.judgements for dispute in j.provider.disputes]
    yield "Open disputes", sum(dispute.closed is None for dispute in disputes)


def _answers(listed: tuple[Judgement, ...]) -> Iterator[tuple[str, int]]:
    answers = [judged for j in listed for judged in j.criteria.values()]
    stated = [answer for answer in answers if answer.outcome in (Outcome.MET, Outcome.NOT_MET)]
    for basis in (Provenance.WE_CHECKED, Provenance.PROVIDER_SAYS):
        yield (
            f"Answers on criteria: {BASIS_WORDS[basis]}",
            sum(judged.provenance is basis for judged in stated),
        )
    for outcome in (Outcome.NOT_STATED, Outcome.NOT_LOOKED_FOR, Outcome.DOES_NOT_APPLY):
        yield (
            f"Answers on criteria: {outcome}",
            sum(answer.outcome is outcome for answer in answers),
        )


def _flags(listed: tuple[Judgement, ...]) -> Iterator[tuple[str, int]]:
    raised = [flag for j in listed for _, flag in j.raised]
    for state in (FlagState.CONFIRMED, FlagState.POSSIBLE):
        yield f"Red flags: {state}", sum(flag.state is state for flag in raised)
    yield "Red flags with a reply", sum(flag.reply is not None for flag in raised)


def _sources(directory: Directory) -> Iterator[tuple[str, int]]:
    sources = directory.sources.values()
    read = [one.read for one in sources]
    yield "Figures that a reader took from these sources", sum(len(one.figures) for one in sources)
    yield "Sources of articles and rules: read in full", read.count(ReadSoFar.WHOLE)
    yield "Sources of articles and rules: read in part", read.count(ReadSoFar.PART)
    yield "Sources of articles and rules: summary read", read.count(ReadSoFar.ABSTRACT)
    yield "Sources of articles and rules: not opened yet", read.count(ReadSoFar.NOT_YET)
