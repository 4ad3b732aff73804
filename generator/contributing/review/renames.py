"""Renamed profiles of a change: which file of today is which file of before."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.contributing.review.base import Base
from generator.reading.git_command import git
from generator.reading.strict_yaml.parser import parse
from generator.reading.text_file import read_text

FOLDER = "providers/"
ASKED = ("diff", "--name-status", "-z", "--find-renames", "--diff-filter=DR", "--relative")


def renamed_profiles(base: Base) -> Mapping[str, str]:
    """Return the earlier name of each renamed profile by its name of today, both slugs.

    What the file says itself, under ``formerly``, goes before the likeness that git sees.
    """
    gone, alike = _gone(base)
    said = {old: path.stem for path in _new_files(base, gone) for old in _formerly(path, base.root)}
    renamed = {new: old for old, new in alike.items()}
    return renamed | {new: old for old, new in said.items() if old in gone}


def _gone(base: Base) -> tuple[frozenset[str], dict[str, str]]:
    """Return the profiles that are not there any more, and those that git knows elsewhere."""
    fields = iter(git(base.root, *ASKED, base.commit, "--", FOLDER).split("\0"))
    gone, alike = set(), {}
    for status in fields:
        if status:
            old = next(fields)
            new = next(fields) if status[0] == "R" else ""
            if is_profile(old):
                gone.add(Path(old).stem)
            if is_profile(old) and is_profile(new):
                alike[Path(old).stem] = Path(new).stem
    return frozenset(gone), alike


def _new_files(base: Base, gone: frozenset[str]) -> Iterator[Path]:
    """Yield each profile of today that was not there; none where nothing is gone."""
    there = (
        git(base.root, "ls-tree", "--name-only", "-z", base.commit, "--", FOLDER) if gone else ""
    )
    known = {Path(path).name for path in there.split("\0")}
    for path in sorted((base.root / FOLDER).glob("*.yml")) if gone else ():
        if path.name not in known and is_profile(f"{FOLDER}{path.name}"):
            yield path


def _formerly(path: Path, root: Path) -> list[str]:
    text, _ = read_text(path, path.name, root)
    data = parse(text or "", path.name).data
    named = data.get("formerly") if isinstance(data, dict) else ()
    return [old for old in named if isinstance(old, str)] if isinstance(named, list) else []


def is_profile(path: str) -> bool:
    """Return whether a path, from the folder of the project, is that of a profile."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/" == FOLDER and name.endswith(".yml") and name[0] not in "._"
