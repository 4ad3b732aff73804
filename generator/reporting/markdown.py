"""A report for a pull request's summary page: the problems, then how each profile is judged."""

import re
from collections.abc import Iterable, Sequence

from generator.judging import ALL_RULES
from generator.model.evidence import Evidence
from generator.model.finding import FlagState, Freshness, Judged, ListingStatus, Outcome, Provenance
from generator.model.judgement import FlagJudged, Judgement
from generator.model.plural import counted
from generator.model.problem import Problem
from generator.reporting.phrases import (
    FRESHNESS,
    confirmed,
    documented,
    flag_line,
    totals,
    visible,
)

MOST_PROBLEMS = 500
"""GitHub refuses a summary of more than a mebibyte; the text report has all problems."""

STATES = {
    FlagState.CONFIRMED: "**Red flag, confirmed**",
    FlagState.POSSIBLE: "Possible red flag, not confirmed",
}
LISTINGS = {
    ListingStatus.LISTED: "Listed",
    ListingStatus.WITHHELD: "Withheld from lists",
    ListingStatus.CLOSED: "Shown as closed, taken over or not open yet",
}


def as_markdown(
    problems: Sequence[Problem], judgements: Sequence[Judgement], *, named: bool = False
) -> str:
    """Return a page of Markdown; ``named`` adds how each profile is judged, for those asked for."""
    parts = ["## Check of the directory", totals(problems, judgements)]
    if flags := [_confirmed(*flag) for flag in confirmed(judgements)]:
        parts.append("\n".join(flags))
    if problems:
        parts.append(_problems(problems[:MOST_PROBLEMS]))
    if rest := problems[MOST_PROBLEMS:]:
        parts.append(f"{counted(len(rest), 'more problem')}: run `directory check` to see all.")
    if named:
        parts += [part for judgement in judgements for part in _judged(judgement)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Return words from outside so that Markdown shows them as they are, also in a table."""
    return re.sub(r"([\\`*_{}\[\]#!|<>~$&@])", r"\\\1", visible(text))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _problems(problems: Sequence[Problem]) -> str:
    rows = (
        (
            escaped(f"{problem.path}:{problem.line}:{problem.column}"),
            f"{problem.severity} `{problem.code}`: {escaped(problem.message)}",
            escaped(problem.suggestion),
        )
        for problem in problems
    )
    return _table(("Where", "What", "What helps"), rows)


def _confirmed(judgement: Judgement, rule: str, flag: FlagJudged) -> str:
    return f"- **{escaped(flag_line(judgement, rule))}**: {escaped(flag.reason)}"


def _judged(judgement: Judgement) -> Iterable[str]:
    yield f"### {escaped(judgement.provider.name)}"
    because = ", ".join(escaped(ALL_RULES[rule].title) for rule in judgement.withheld_because)
    listing = LISTINGS[judgement.listing] + (f", because of: {because}" if because else "")
    yield f"{listing}; {FRESHNESS[judgement.freshness]}. {documented(judgement)}."
    yield _red_flags(judgement)
    rows = (_criterion(rule, judged) for rule, judged in judgement.criteria.items())
    yield _table(("Criterion", "Outcome", "Why", "Evidence"), rows)


def _red_flags(judgement: Judgement) -> str:
    silent = judgement.count_flags(FlagState.NOT_STATED)
    unlooked = judgement.count_flags(FlagState.NOT_LOOKED_FOR)
    sought = counted(len(judgement.red_flags) - unlooked, "red flag")
    rest = f" {unlooked} we have not looked for yet." if unlooked else ""
    looked = f"We looked for {sought}; for {silent} we could not tell.{rest}"
    if judgement.raised:
        rows = (_red_flag(rule, flag) for rule, flag in judgement.raised)
        return f"{_table(('Red flag', 'State', 'Why', 'Evidence'), rows)}\n\n{looked}"
    if judgement.freshness is Freshness.UNCHECKED:
        return f"Nobody has checked for red flags yet; the pages that we read show none. {looked}"
    return f"No red flags found. {looked}"


def _red_flag(rule: str, flag: FlagJudged) -> tuple[str, ...]:
    reply = f" Their reply, {flag.reply.on}: {escaped(flag.reply.text)}" if flag.reply else ""
    title = escaped(ALL_RULES[rule].title)
    return title, STATES[flag.state], escaped(flag.reason) + reply, _evidence(flag.evidence)


def _criterion(rule: str, judged: Judged) -> tuple[str, ...]:
    is_answered = (
        judged.outcome in (Outcome.MET, Outcome.NOT_MET)
        and judged.provenance is not Provenance.NOBODY
    )
    outcome = f"{judged.outcome}, {judged.provenance}" if is_answered else str(judged.outcome)
    title = escaped(ALL_RULES[rule].title)
    return title, outcome, escaped(judged.reason), _evidence(judged.evidence)


def _evidence(named: Iterable[tuple[str, Evidence]]) -> str:
    return "; ".join(
        f"{_link(name, evidence)}, {evidence.method}, {evidence.seen}" for name, evidence in named
    )


def _link(name: str, evidence: Evidence) -> str:
    if evidence.url is None:
        return escaped(name)
    address = re.sub(r"[<>|]", lambda sign: f"%{ord(sign[0]):02X}", evidence.url)
    return f"[{escaped(name)}](<{address}>)"
