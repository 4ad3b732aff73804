"""A report as GitHub workflow commands, which put each problem on its line in a pull request.

GitHub keeps ten errors and ten warnings of a step and drops the rest without a word, so the tenth
says how many more there are.
"""

from collections import Counter
from collections.abc import Sequence

from generator.model.judgement import FlagJudged, Judgement
from generator.model.problem import Problem, Severity
from generator.reporting.phrases import (
    confirmed,
    counted,
    flag_line,
    path_of,
    totals,
    visible,
)

SHOWN_OF_EACH = 9


def as_github(problems: Sequence[Problem], judgements: Sequence[Judgement]) -> str:
    """Return one command a line, errors first, red flags last, then the closing count."""
    commands = [
        command
        for severity in Severity
        for command in _commands([problem for problem in problems if problem.severity is severity])
    ]
    flags = [_flag(*flag) for flag in confirmed(judgements)]
    return "\n".join([*commands, *_most(flags), totals(problems, judgements)]) + "\n"


def _commands(problems: Sequence[Problem]) -> list[str]:
    problems = _different_first(problems)
    shown = [_command(problem) for problem in problems[:SHOWN_OF_EACH]]
    if rest := problems[SHOWN_OF_EACH:]:
        severity = rest[0].severity
        shown.append(f"::{severity}::{counted(len(rest), f'more {severity}')}, see the summary")
    return shown


def _different_first(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems so that the first of each kind comes before any second one."""
    seen: Counter[str] = Counter()
    ranks = []
    for problem in problems:
        ranks.append(seen[problem.code])
        seen[problem.code] += 1
    return [problem for _, problem in sorted(zip(ranks, problems, strict=True), key=_rank)]


def _rank(pair: tuple[int, Problem]) -> int:
    return pair[0]


def _most(flags: Sequence[str]) -> list[str]:
    rest = flags[SHOWN_OF_EACH:]
    more = f"::notice::{counted(len(rest), 'more red flag')} confirmed, see the summary"
    return [*flags[:SHOWN_OF_EACH], *([more] if rest else [])]


def _flag(judgement: Judgement, rule: str, flag: FlagJudged) -> str:
    """Return a confirmed red flag as a notice: it is no mistake of the file, yet must be seen."""
    placed = f"file={_property(path_of(judgement))},line=1,title=red flag confirmed"
    words = f"{flag_line(judgement, rule)}\n{visible(flag.reason)}"
    return f"::notice {placed}::{_data(words)}"


def _command(problem: Problem) -> str:
    properties = {
        "file": problem.path,
        "line": str(problem.line),
        "col": str(problem.column),
        "title": problem.code,
    }
    placed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    words = "\n".join(filter(None, [visible(problem.message), visible(problem.suggestion)]))
    return f"::{problem.severity} {placed}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
