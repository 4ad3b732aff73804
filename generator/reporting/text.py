"""A report for people at a terminal and for programs that read ``path:line:column:``."""

import unicodedata
from collections.abc import Callable, Sequence

import click

from generator.model.finding import FlagState
from generator.model.judgement import FlagJudged, Judgement
from generator.model.problem import Problem, Severity
from generator.reporting.phrases import (
    FRESHNESS,
    confirmed,
    documented,
    flag_line,
    totals,
    visible,
)

LineOf = Callable[[str, int], str | None]
"""A line of a file, by path and number from 1; None where it cannot be shown."""

SHOWN_BEFORE, SHOWN_AFTER = 60, 40
"""How much of a long source line stands on either side of the place."""

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def as_text(
    problems: Sequence[Problem],
    judgements: Sequence[Judgement] = (),
    *,
    named: bool = False,
    line_of: LineOf | None = None,
    colour: bool = False,
) -> str:
    """Return a line for each problem and each confirmed red flag, and a closing count.

    ``named`` adds a line on each profile, for somebody who asked for these. With ``line_of`` the
    source line stands under its problem, a caret at the place.
    """
    blocks = [_problem(problem, line_of, colour=colour) for problem in problems]
    profiles = [_judged(judgement) for judgement in judgements] if named else []
    flags = [_confirmed(*flag) for flag in confirmed(judgements)]
    return "\n".join([*blocks, *profiles, *flags, totals(problems, judgements)]) + "\n"


def _problem(problem: Problem, line_of: LineOf | None, *, colour: bool) -> str:
    position = f"{visible(problem.path)}:{problem.line}:{problem.column}:"
    severity = str(problem.severity)
    if colour:
        position = click.style(position, bold=True)
        severity = click.style(severity, fg=COLOURS[problem.severity], bold=True)
    lines = [f"{position} {severity} {problem.code} {visible(problem.message)}"]
    if problem.suggestion:
        lines.append(f"    {visible(problem.suggestion)}")
    source = line_of(problem.path, problem.line) if line_of else None
    if source:
        lines += _pointed_at(source, problem)
    return "\n".join(lines)


def _pointed_at(source: str, problem: Problem) -> list[str]:
    at = problem.column - 1
    start = max(0, at - SHOWN_BEFORE)
    before = _one_cell_blanks(source[start:at])
    shown = before + _one_cell_blanks(source[at : at + SHOWN_AFTER])
    number = f"{problem.line:>7}"
    return [f"{number} | {shown}", f"{' ' * len(number)} | {' ' * _width(before)}^"]


def _one_cell_blanks(text: str) -> str:
    return visible(text.replace("\t", " "))


def _width(text: str) -> int:
    """Return how many cells of a terminal a text fills."""
    marks = sum(unicodedata.combining(char) > 0 for char in text)
    return len(text) - marks + sum(unicodedata.east_asian_width(char) in "WF" for char in text)


def _confirmed(judgement: Judgement, rule: str, flag: FlagJudged) -> str:
    return f"{flag_line(judgement, rule)}\n    {visible(flag.reason)}"


def _judged(judgement: Judgement) -> str:
    sure = judgement.count_flags(FlagState.CONFIRMED)
    possible = judgement.count_flags(FlagState.POSSIBLE)
    return (
        f"{visible(judgement.slug)}: {documented(judgement)}; red flags: {sure} confirmed, "
        f"{possible} possible; {judgement.listing}, {FRESHNESS[judgement.freshness]}"
    )
