"""Problems as a person may read them in an expectation."""

from collections.abc import Iterable

from generator.model.problem import Problem


def problem_lines(problems: Iterable[Problem]) -> str:
    """Return every problem on three lines: where and which, what, and what to do."""
    return "\n".join(
        f"{problem.path}:{problem.line}:{problem.column} {problem.severity} {problem.code}\n"
        f"    {problem.message}\n    {problem.suggestion}".rstrip()
        + "\n"
        for problem in problems
    )
