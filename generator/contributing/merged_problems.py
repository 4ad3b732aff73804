"""What is wrong with a merged profile, told where a person can mend it: in a file that is there."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from generator.judging import RED_FLAG_IDS
from generator.model.problem import FieldPath, Problem, Severity
from generator.reading.profiles.providers import profile_from_text
from generator.reading.strict_yaml.positions import Branch, Position
from generator.reading.validation.validate import position_of


@dataclass(frozen=True, slots=True)
class Asked:
    """The file whose facts are laid into a profile, and where in it they stand."""

    shown: str
    """The path to print."""
    root: Branch | Position = (1, 1)
    above: FieldPath = ()
    """The keys below which the facts stand."""


def merge_problems(
    slug: str, before: str, after: str, today: date, asked: Asked | None = None
) -> Iterator[Problem]:
    """Yield what the merged profile would have; a warning only where it is new.

    A line that the profile has already is told in the profile, any other in the file that asks.
    """
    shown = f"providers/{slug}.yml"
    _, old = profile_from_text(before, slug, shown, today, RED_FLAG_IDS)
    known = {(one.code, one.message) for one in old}
    _, new = profile_from_text(after, slug, shown, today, RED_FLAG_IDS)
    for one in new:
        if one.severity is Severity.ERROR or (one.code, one.message) not in known:
            yield _placed(one, before, after, asked)


def _placed(problem: Problem, before: str, after: str, asked: Asked | None) -> Problem:
    lines, there = after.split("\n"), before.split("\n")
    line = lines[min(problem.line, len(lines)) - 1]
    if line in there:
        return replace(problem, line=there.index(line) + 1)
    if asked is None:
        return replace(problem, line=1, column=1)
    key = next((one for one in reversed(lines[: problem.line]) if one[:1].isalpha()), "")
    at = (*asked.above, key.partition(":")[0])
    number, column = position_of(asked.root, at, key=True)
    return replace(problem, path=asked.shown, line=number, column=column)
