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
    rows = [
        *_listings(directory),
        *_answers(directory, listed),
        *_flags(directory, listed),
        *_sources(directory),
    ]
    lines = (f"| {what} | {number:,} |" for what, number in rows)
    return "\n".join(["| What we counted | How many |", "| --- | --- |", *lines])


def _listings(directory: Directory) -> Iterator[tuple[str, int]]:
    listed = directory.listed
    checked = [j for j in listed if j.freshness is not Freshness.UNCHECKED]
    yield "Listings", len(listed)
    yield "Listings that an editor has checked", len(checked)
    for state in (Freshness.FRESH, Freshness.DUE, Freshness.OVERDUE):
        yield f"Listings whose check is {state}", sum(j.freshness is state for j in checked)
    again = [look for j in checked for look in directory.digest(_second_looks, j)]
    yield "Listings that a second editor looked at again", len(again)
    yield "Of these, both found the same", sum(again)
    yield "Providers that closed or were taken over", len(directory.closed)
    yield "Open disputes", sum(directory.digest(_open_disputes, j) for j in directory.judgements)


def _second_looks(judgement: Judgement) -> tuple[bool, ...]:
    """Return whether a second look found the same, where there was one."""
    verified = judgement.provider.verified
    return (bool(verified.second.agrees),) if verified and verified.second else ()


def _open_disputes(judgement: Judgement) -> int:
    return sum(dispute.closed is None for dispute in judgement.provider.disputes)


def _answers(directory: Directory, listed: tuple[Judgement, ...]) -> Iterator[tuple[str, int]]:
    answers = [answer for j in listed for answer in directory.digest(_outcomes, j)]
    stated = [basis for outcome, basis in answers if outcome in (Outcome.MET, Outcome.NOT_MET)]
    for basis in (Provenance.WE_CHECKED, Provenance.PROVIDER_SAYS):
        yield (
            f"Answers on criteria: {BASIS_WORDS[basis]}",
            sum(whose == basis for whose in stated),
        )
    for outcome in (Outcome.NOT_STATED, Outcome.NOT_LOOKED_FOR, Outcome.DOES_NOT_APPLY):
        yield (
            f"Answers on criteria: {outcome}",
            sum(answer == outcome for answer, _ in answers),
        )


def _flags(directory: Directory, listed: tuple[Judgement, ...]) -> Iterator[tuple[str, int]]:
    raised = [flag for j in listed for flag in directory.digest(_raised, j)]
    for state in (FlagState.CONFIRMED, FlagState.POSSIBLE):
        yield f"Red flags: {state}", sum(flag == state for flag, _ in raised)
    yield "Red flags with a reply", sum(has_reply for _, has_reply in raised)


def _outcomes(judgement: Judgement) -> tuple[tuple[Outcome, Provenance], ...]:
    return tuple((one.outcome, one.provenance) for one in judgement.criteria.values())


def _raised(judgement: Judgement) -> tuple[tuple[FlagState, bool], ...]:
    return tuple((flag.state, flag.reply is not None) for _, flag in judgement.raised)


def _sources(directory: Directory) -> Iterator[tuple[str, int]]:
    sources = directory.sources.values()
    read = [one.read for one in sources]
    yield "Figures that a reader took from these sources", sum(len(one.figures) for one in sources)
    yield "Sources of articles and rules: read in full", read.count(ReadSoFar.WHOLE)
    yield "Sources of articles and rules: read in part", read.count(ReadSoFar.PART)
    yield "Sources of articles and rules: summary read", read.count(ReadSoFar.ABSTRACT)
    yield "Sources of articles and rules: not opened yet", read.count(ReadSoFar.NOT_YET)
