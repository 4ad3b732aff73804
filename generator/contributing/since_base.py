"""What a change takes away from readers, against a git revision: addresses, and red flags."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.contributing.fact_sample import was_kept
from generator.contributing.review.base import Base, base_at
from generator.contributing.review.renames import FOLDER, is_profile, renamed_profiles
from generator.judging import RED_FLAG_IDS, judge
from generator.model.problem import Problem
from generator.model.provider import Provider
from generator.reading.git_command import git
from generator.reading.profiles.providers import profile_from_text, profile_paths
from generator.reading.profiles.removed import FILE, read_removed
from generator.reading.profiles.samples import FILE as SAMPLES
from generator.reading.profiles.samples import read_samples
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text


@dataclass(frozen=True, slots=True)
class ProfileChange:
    """One profile at the revision: its name there, and its name now where it is still a file."""

    old: str
    new: str | None


def problems_since(base: str, root: Path, today: date) -> list[Problem]:
    """Return each address that was lost and each red flag that went without a word.

    ``base`` is a git revision. Raises DirectoryError where git, or the revision, is not there.
    """
    before = base_at(root, base)
    changes = tuple(_changes(before))
    problems = list(_lost(changes, root, today))
    problems += _looked_before_kept(before, root, today)
    then = before.texts([f"{FOLDER}{change.old}.yml" for change in changes])
    for change in changes:
        if change.new:
            text = then[f"{FOLDER}{change.old}.yml"] or ""
            problems += _cleared(change, text, root, today)
    return sorted(problems)


def _changes(base: Base) -> Iterator[ProfileChange]:
    now = {old: new for new, old in renamed_profiles(base).items()}
    asked = ("diff", "--name-status", "-z", "--no-renames", "--diff-filter=DM", "--relative")
    fields = iter(git(base.root, *asked, base.commit, "--", FOLDER).split("\0"))
    for status, path in zip(fields, fields, strict=False):
        if is_profile(path):
            old = Path(path).stem
            yield ProfileChange(old, now.get(old) if status == "D" else old)


def _looked_before_kept(base: Base, root: Path, today: date) -> Iterator[Problem]:
    """Yield each sample that this change draws and looks at: it must be public before."""
    then = base.text(SAMPLES) or ""
    for sample in read_samples(root, today)[0]:
        if sample.looks and not was_kept(sample, then, today):
            message = f"the sample of {sample.drawn} is drawn and looked at in one change"
            fix = "send the draw alone; the second looks come in another change after it"
            yield Problem(SAMPLES, 1, 1, "sample-not-kept-first", message, fix)


def _lost(changes: tuple[ProfileChange, ...], root: Path, today: date) -> Iterator[Problem]:
    gone = [change for change in changes if change.new != change.old]
    if not gone:
        return
    slugs = frozenset(path.stem for path in profile_paths(root))
    removed, _ = read_removed(root, today, slugs)
    kept = {*slugs, *removed, *_formerly(root)}
    kept.update(old for one in removed.values() for old in one.formerly)
    for change in gone:
        if change.old not in kept:
            yield _dead_link(change)


def _formerly(root: Path) -> Iterator[str]:
    """Yield every former address, also of profiles that have other mistakes."""
    for path in profile_paths(root):
        text, _ = read_text(path, path.name, root)
        data = parse(text or "", path.name).data
        named = data.get("formerly") if isinstance(data, dict) else ()
        yield from (old for old in named or () if isinstance(old, str))


def _dead_link(change: ProfileChange) -> Problem:
    message = f"providers/{change.old}.yml is gone, and its address leads nowhere"
    if change.new:
        fix = f"write into this file: formerly: [{change.old}]"
        return Problem(f"{FOLDER}{change.new}.yml", 1, 1, "address-lost", message, fix)
    fix = f"renamed: write 'formerly: [{change.old}]' into the new file; taken off: add an entry "
    fix += f"'{change.old}' with name, on and why to {FILE}"
    return Problem(FILE, 1, 1, "address-lost", message, fix)


def _cleared(change: ProfileChange, then: str, root: Path, today: date) -> Iterator[Problem]:
    shown = f"{FOLDER}{change.new}.yml"
    text, _ = read_text(root / shown, shown, root)
    before = _provider(then, today)
    now = _provider(text or "", today)
    if before is None or now is None:
        return
    cleared = {one.cleared for one in now.history}
    for rule in sorted(_raised(before, today) - _raised(now, today) - cleared):
        message = f"the red flag '{rule}' was raised and is not any more, and no history tells it"
        fix = f"add under history: {{on: {today}, what: what they changed., cleared: {rule}}}"
        yield Problem(shown, 1, 1, "cleared-untold", message, fix)


def _provider(text: str, today: date) -> Provider | None:
    profile, _ = profile_from_text(text, "x", "x.yml", today, RED_FLAG_IDS)
    return profile.provider if profile else None


def _raised(provider: Provider, today: date) -> set[str]:
    return {rule for rule, _ in judge("x", provider, today).raised}
