"""Which files a command line means: everything, or the files and folders that it names."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.reading.providers import profile_paths

SETTINGS = "site_config.yml"
SOURCES = "content/sources.yml"


@dataclass(frozen=True, slots=True)
class Selection:
    """The files that were named, by what they hold."""

    profiles: list[Path] = field(default_factory=list)
    articles: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)
    """The settings and the list of sources."""


def selected(root: Path, paths: Sequence[Path]) -> Selection:
    """Return what ``paths`` mean; a folder means the files of ours in it.

    Raises DirectoryError for a path that is not there, or is nothing that can be checked.
    """
    selection = Selection()
    for file in dict.fromkeys(file for path in paths for file in _files(path, root)):
        _place_for(file, root, selection).append(file)
    return selection


def _files(path: Path, root: Path) -> list[Path]:
    if path.is_dir():
        return _within(path, root)
    if path.exists() or path.is_symlink():
        return [path]
    raise DirectoryError(f"there is no file or folder {path}")


def _within(folder: Path, root: Path) -> list[Path]:
    ours = [*profile_paths(root), *sorted((root / "content").rglob("*.md"))]
    ours += [file for file in (root / SOURCES, root / SETTINGS) if file.exists()]
    found = [file for file in ours if _absolute(file).is_relative_to(_absolute(folder))]
    if not (found := found or sorted(folder.glob("*.yml"))):
        raise DirectoryError(f"there is no profile or page in {folder}")
    return found


def _place_for(file: Path, root: Path, selection: Selection) -> list[Path]:
    inside = os.path.relpath(file, root).replace(os.sep, "/")
    if inside in {SETTINGS, SOURCES}:
        return selection.others
    if inside.startswith("content/") and file.suffix == ".md":
        return selection.articles
    if inside.startswith("providers/") or file.suffix == ".yml":
        return selection.profiles
    raise DirectoryError(f"{file} is neither a profile nor a page in content/")


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
