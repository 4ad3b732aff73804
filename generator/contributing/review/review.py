"""``directory review``: everything that a change means for patients, as one value."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rapidfuzz.fuzz import token_set_ratio

from generator.checking import Examined, examine
from generator.contributing.review.base import Base, base_at
from generator.contributing.review.pages import page_changes, settings_changes
from generator.contributing.review.profiles import Side, profile_review
from generator.contributing.review.renames import is_profile, renamed_profiles
from generator.contributing.review.rules import changes_rules, rule_reviews
from generator.facts.service_area import treats_in
from generator.judging import CRITERION_IDS, RED_FLAG_IDS, judge
from generator.model.judgement import Judgement
from generator.model.problem import DirectoryError, Problem
from generator.model.progress import Progress, unseen
from generator.model.review import BeforeAfter, ProfileReview, Review, RuleReview
from generator.model.site_config import FreshnessPolicy, SiteConfig
from generator.pages.wording.standing import standing
from generator.reading.profiles.providers import profile_from_text
from generator.reading.site_config import FILE as SETTINGS
from generator.reading.site_config import read_site_config
from generator.reading.text_file import read_text

ALIKE = 95
"""Names that share so much of their words, of 100, may be one provider."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of a change: the base with its settings, and the judged work tree."""

    base: Base
    today: date
    settings: SiteConfig | None
    """Those of the base."""
    settings_after: SiteConfig | None
    after: Mapping[str, Judgement]
    problems: Sequence[Problem]


def review(root: Path, today: date, revision: str, progress: Progress = unseen) -> Review:
    """Return what differs between a revision of git and the work tree of ``root``.

    Raises DirectoryError where git does not know the revision, or ``root`` is no whole project.
    """
    base = base_at(root, revision)
    paths = base.changed()
    examined = examine(root, today, progress=progress)
    sides = _sides(base, today, examined)
    rules, notes = _rules(base, paths, examined.judgements, today)
    formerly = renamed_profiles(base)
    slugs = sorted({Path(path).stem for path in paths if is_profile(path)} - {*formerly.values()})
    others = [path for path in paths if not is_profile(path)]
    pages = [path for path in others if path.startswith("content/")]
    names = [f"providers/{formerly.get(slug, slug)}.yml" for slug in slugs]
    then = base.texts([*names, *pages])
    return Review(
        base.commit,
        profiles=tuple(
            _profile(slug, formerly.get(slug, ""), then[name], sides)
            for slug, name in zip(slugs, names, strict=True)
        ),
        settings=settings_changes(base.text(SETTINGS), _now(root, SETTINGS)),
        rules=rules,
        listings=tuple(_listings(sides, frozenset(slugs))) if SETTINGS in paths else (),
        pages=tuple((path, page_changes(then[path], _now(root, path))) for path in pages),
        others=tuple(path for path in others if path not in pages and path != SETTINGS),
        problems=tuple(one for one in examined.problems if one.path in paths),
        notes=notes,
    )


def _now(root: Path, path: str) -> str | None:
    return read_text(root / path, path, root)[0]


def _sides(base: Base, today: date, examined: Examined) -> Sides:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / SETTINGS).write_text(base.text(SETTINGS) or "", encoding="utf-8")
        before, _ = read_site_config(Path(folder), CRITERION_IDS, RED_FLAG_IDS)
    after, _ = read_site_config(base.root, CRITERION_IDS, RED_FLAG_IDS)
    judged = {one.slug: one for one in examined.judgements}
    return Sides(base, today, before, after, judged, examined.problems)


def _judged(sides: Sides, config: SiteConfig | None, slug: str, text: str) -> Judgement | None:
    path = f"providers/{slug}.yml"
    profile, _ = profile_from_text(text, slug, path, sides.today, RED_FLAG_IDS)
    if profile is None:
        return None
    if config is None:
        return judge(slug, profile.provider, sides.today)
    return judge(slug, profile.provider, sides.today, config.listing, config.freshness)


def _profile(slug: str, old: str, text: str | None, sides: Sides) -> ProfileReview:
    """Return the review of a profile, compared with the text that it was before."""
    path = f"providers/{slug}.yml"
    before = _judged(sides, sides.settings, slug, text) if text is not None else None
    after = sides.after.get(slug)
    is_there = (sides.base.root / path).is_file()
    state = "added" if text is None else "renamed" if old else "changed"
    state = "removed" if not is_there else state if after else "unreadable"
    settings = (sides.settings, sides.settings_after)
    limits = [one.freshness if one else FreshnessPolicy() for one in settings]
    problems = [one for one in sides.problems if one.path == path]
    if text is None and after:
        problems += _alike(after, sides)
    pair = Side(before, limits[0]), Side(after, limits[1])
    return replace(profile_review(slug, pair, state, problems, sides.today), formerly=old)


def _alike(added: Judgement, sides: Sides) -> Iterator[Problem]:
    """Yield the providers of the same states whose name is nearly that of one that was added."""
    states = set(treats_in(added.provider))
    for other in sides.after.values():
        is_near = states & set(treats_in(other.provider)) or not states
        if other.slug == added.slug or not is_near:
            continue
        if token_set_ratio(added.provider.name, other.provider.name) >= ALIKE:
            message = f"it may be the provider of providers/{other.slug}.yml by another name"
            yield Problem(f"providers/{added.slug}.yml", 1, 1, "duplicate-name", message)


def _listings(sides: Sides, touched: frozenset[str]) -> Iterator[BeforeAfter]:
    """Yield the providers that the settings alone move into or out of the lists."""
    for slug, after in sides.after.items():
        if slug in touched or sides.settings is None:
            continue
        policy, limits = sides.settings.listing, sides.settings.freshness
        before = judge(slug, after.provider, sides.today, policy, limits)
        if before.listing is not after.listing:
            yield BeforeAfter(slug, standing(before).listing, standing(after).listing)


def _rules(
    base: Base, paths: Sequence[str], after: Sequence[Judgement], today: date
) -> tuple[tuple[RuleReview, ...], tuple[str, ...]]:
    if not changes_rules(paths):
        return (), ()
    try:
        return rule_reviews(base, after, today), ()
    except DirectoryError as error:
        return (), (f"How the rules' answers change is not known: {error}",)
