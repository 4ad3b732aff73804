"""Reading and judging everything, or the files that were named, for the commands that need it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.cli.lookalikes import lookalikes
from generator.cli.progress import tracked
from generator.cli.selection import selected
from generator.judging import Judgement, Policy, judge
from generator.model.problem import Problem
from generator.reading.providers import Profile, each_provider, profile_paths, read_providers


@dataclass(frozen=True, slots=True)
class Examined:
    """Every problem that was found, and a judgement of every sound profile."""

    problems: list[Problem]
    judgements: list[Judgement]


def examine(root: Path, today: date, paths: Sequence[Path] = ()) -> Examined:
    """Read and judge everything, or only ``paths``; raises DirectoryError where that cannot be."""
    named = selected(root, paths) if paths else None
    profiles, problems = (
        _all_profiles(root, today) if named is None else _named(root, today, named.profiles)
    )
    judgements = [judge(one.slug, one.provider, today, Policy()) for one in profiles]
    return Examined(sorted(problems), judgements)


Read = tuple[list[Profile], list[Problem]]


def _all_profiles(root: Path, today: date) -> Read:
    return read_providers(root, today, tracked(profile_paths(root), "Reading profiles"))


def _named(root: Path, today: date, paths: Sequence[Path]) -> Read:
    """Read some profiles, and say where they have something in common with any other."""
    profiles, problems = read_providers(root, today, paths)
    own = {path.absolute() for path in paths}
    others = [path for path in profile_paths(root) if path.absolute() not in own]
    alike = lookalikes(root, [one.provider for one in profiles], others)
    if not alike:
        return profiles, problems
    again = list(each_provider(root, today, [*alike, *paths]))[len(alike) :]
    return [one for one, _ in again if one], [problem for _, found in again for problem in found]
