"""Reading and judging everything, or only the files that were named.

What reads articles is imported where it is asked for: one profile is answered without.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.judging import ALL_RULES, CRITERION_IDS, RED_FLAG_IDS, judge
from generator.model.judgement import Judgement
from generator.model.problem import Problem
from generator.model.progress import Progress, unseen
from generator.model.site_config import FreshnessPolicy, ListingPolicy, SiteConfig
from generator.reading.profiles.duplicate_candidates import duplicate_candidates
from generator.reading.profiles.profile import Profile
from generator.reading.profiles.providers import profile_paths, read_providers
from generator.reading.profiles.removed import read_removed
from generator.reading.profiles.samples import read_samples
from generator.reading.selection import Selection, absolute, selected
from generator.reading.site_config import read_site_config
from generator.reading.sources import read_sources

RULES = frozenset(ALL_RULES)


@dataclass(frozen=True, slots=True)
class Examined:
    """Every problem that was found, and a judgement of every sound profile."""

    problems: list[Problem]
    judgements: list[Judgement]


def examine(
    root: Path, today: date, paths: Sequence[Path] = (), progress: Progress = unseen
) -> Examined:
    """Read and judge everything, or only ``paths``; raises DirectoryError where that cannot be."""
    if paths:
        return _examine_named(root, today, selected(root, paths), progress)
    from generator.project import read_project

    project = read_project(root, today, progress)
    return Examined(project.problems, _judged(project.profiles, today, project.config, progress))


def _examine_named(root: Path, today: date, named: Selection, progress: Progress) -> Examined:
    config, in_settings = read_site_config(root, CRITERION_IDS, RED_FLAG_IDS)
    profiles, problems = _profiles(root, today, named.profiles)
    if named.articles or named.sources:
        problems += _in_words(root, today, named)
    if named.removed:
        slugs = frozenset(path.stem for path in profile_paths(root))
        problems += read_removed(root, today, slugs)[1]
    if named.samples:
        problems += read_samples(root, today)[1]
    if named.settings:
        problems += in_settings
    return Examined(sorted(problems), _judged(profiles, today, config, progress))


def _in_words(root: Path, today: date, named: Selection) -> list[Problem]:
    """Return the problems of the named pages, and of the list of sources where that was named."""
    from generator.reading.articles.articles import read_articles

    sources, in_sources = read_sources(root, today)
    slugs = frozenset(path.stem for path in profile_paths(root))
    _, problems = read_articles(root, today, sources, RULES, named.articles, providers=slugs)
    return problems + (in_sources if named.sources else [])


def _judged(
    profiles: Sequence[Profile], today: date, config: SiteConfig | None, progress: Progress
) -> list[Judgement]:
    """Judge by the settings, or by the usual policy where they have mistakes of their own."""
    policy = config.listing if config else ListingPolicy()
    limits = config.freshness if config else FreshnessPolicy()
    return [
        judge(profile.slug, profile.provider, today, policy, limits)
        for profile in progress(profiles, "Judging")
    ]


def _profiles(
    root: Path, today: date, paths: Sequence[Path]
) -> tuple[list[Profile], list[Problem]]:
    """Read some profiles, and say where they have something in common with any other."""
    profiles, problems = read_providers(root, today, paths, RED_FLAG_IDS)
    alike = duplicate_candidates(
        root, [profile.provider for profile in profiles], _others(root, paths)
    )
    if not alike:
        return profiles, problems
    shown = {profile.path for profile in profiles} | {problem.path for problem in problems}
    profiles, problems = read_providers(root, today, [*alike, *paths], RED_FLAG_IDS)
    return (
        [profile for profile in profiles if profile.path in shown],
        [problem for problem in problems if problem.path in shown],
    )


def _others(root: Path, paths: Iterable[Path]) -> list[Path]:
    own = {absolute(path) for path in paths}
    return [path for path in profile_paths(root) if absolute(path) not in own]
