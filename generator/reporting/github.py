"""A report as GitHub workflow commands, which put each problem on its line in a pull request.

GitHub keeps ten errors and ten warnings of a step and drops the rest without a word, so the tenth
says how many more there are.
"""

from collections import Counter
from collections.abc import Sequence

from generator.model.judgement import FlagJudged, Judgement
from generator.model.plural import counted
from generator.model.problem import Problem, Severity
from generator.model.review import ChangedLines
from generator.reporting.phrases import (
    confirmed,
    flag_line,
    path_of,
    totals,
    visible,
)

SHOWN_OF_EACH = 9


def as_github(
    problems: Sequence[Problem],
    judgements: Sequence[Judgement],
    changed: ChangedLines | None = None,
) -> str:
    """Return one command a line, errors first, red flags last, then the closing count.

    With the lines that ``changed``, the problems of those files come first, each on a line that
    the forge shows, and only their red flags are told.
    """
    commands = [
        command
        for severity in Severity
        for command in _commands(
            [problem for problem in problems if problem.severity is severity], changed
        )
    ]
    flags = [
        _flag(*flag, changed)
        for flag in confirmed(judgements)
        if changed is None or path_of(flag[0]) in changed
    ]
    return "\n".join([*commands, *_most(flags), totals(problems, judgements)]) + "\n"


def _commands(problems: Sequence[Problem], changed: ChangedLines | None) -> list[str]:
    problems = _different_first(problems, changed)
    shown = [_command(problem, changed) for problem in problems[:SHOWN_OF_EACH]]
    if rest := problems[SHOWN_OF_EACH:]:
        severity = rest[0].severity
        shown.append(f"::{severity}::{counted(len(rest), f'more {severity}')}, see the summary")
    return shown


def _different_first(problems: Sequence[Problem], changed: ChangedLines | None) -> list[Problem]:
    """Return the problems so that the first of each kind comes before any second one.

    Those of files that did not change come after all others.
    """
    seen: Counter[tuple[bool, str]] = Counter()
    ranks = []
    for problem in problems:
        kind = (changed is not None and problem.path not in changed, problem.code)
        ranks.append((kind[0], seen[kind]))
        seen[kind] += 1
    return [problem for _, problem in sorted(zip(ranks, problems, strict=True), key=_rank)]


def _rank(pair: tuple[tuple[bool, int], Problem]) -> tuple[bool, int]:
    return pair[0]


def _shown_line(path: str, line: int, changed: ChangedLines | None) -> int:
    """Return the line itself where it changed, else the changed line of its file next to it."""
    hunks = (changed or {}).get(path, ())
    if not hunks or any(line in hunk for hunk in hunks):
        return line
    return min((end for hunk in hunks for end in (hunk[0], hunk[-1])), key=lambda n: abs(n - line))


def _most(flags: Sequence[str]) -> list[str]:
    rest = flags[SHOWN_OF_EACH:]
    more = f"::notice::{counted(len(rest), 'more red flag')} confirmed, see the summary"
    return [*flags[:SHOWN_OF_EACH], *([more] if rest else [])]


def _flag(judgement: Judgement, rule: str, flag: FlagJudged, changed: ChangedLines | None) -> str:
    """Return a confirmed red flag as a notice: it is no mistake of the file, yet must be seen."""
    path = path_of(judgement)
    line = _shown_line(path, 1, changed)
    placed = f"file={_property(path)},line={line},title=red flag confirmed"
    words = f"{flag_line(judgement, rule)}\n{visible(flag.reason)}"
    return f"::notice {placed}::{_data(words)}"


def _command(problem: Problem, changed: ChangedLines | None) -> str:
    line = _shown_line(problem.path, problem.line, changed)
    properties = {
        "file": problem.path,
        "line": str(line),
        "col": str(problem.column if line == problem.line else 1),
        "title": problem.code,
    }
    placed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    where = f"line {problem.line}: " if line != problem.line else ""
    said = f"{where}{visible(problem.message)}"
    words = "\n".join(filter(None, [said, visible(problem.suggestion)]))
    return f"::{problem.severity} {placed}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
