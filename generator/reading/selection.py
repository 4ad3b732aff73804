"""Which files a command line means: those that it names, and those in the folders that it names."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.reading import site_config, sources
from generator.reading.articles import article_files
from generator.reading.articles.article_files import article_paths
from generator.reading.profiles import removed, samples
from generator.reading.profiles.providers import profile_paths


@dataclass(slots=True)
class Selection:
    """The files that were named, by what they hold."""

    profiles: list[Path] = field(default_factory=list)
    articles: list[Path] = field(default_factory=list)
    settings: bool = False
    sources: bool = False
    removed: bool = False
    samples: bool = False


def selected(root: Path, paths: Sequence[Path]) -> Selection:
    """Return what ``paths`` mean; a folder means the files of ours in it.

    Raises DirectoryError for a path that is not there, or is nothing that can be checked.
    """
    selection = Selection()
    for file in dict.fromkeys(file for path in paths for file in _files(path, root)):
        _add(file, os.path.relpath(file, root).replace(os.sep, "/"), selection)
    return selection


def _files(path: Path, root: Path) -> list[Path]:
    if path.is_dir():
        return _within(path, root)
    if path.exists() or path.is_symlink():
        return [path]
    raise DirectoryError(f"there is no file or folder {path}")


def _within(folder: Path, root: Path) -> list[Path]:
    ours = [*profile_paths(root), *article_paths(root)]
    ours += [root / sources.FILE, root / site_config.FILE]
    ours += [file for file in (root / removed.FILE, root / samples.FILE) if file.is_file()]
    files = [file for file in ours if absolute(file).is_relative_to(absolute(folder))]
    if not (files := files or sorted(folder.glob("*.yml"))):
        raise DirectoryError(f"there is no profile or page in {folder}")
    return files


def _add(file: Path, inside: str, selection: Selection) -> None:
    if inside == site_config.FILE:
        selection.settings = True
    elif inside == sources.FILE:
        selection.sources = True
    elif inside == removed.FILE:
        selection.removed = True
    elif inside == samples.FILE:
        selection.samples = True
    elif inside.startswith(f"{article_files.FOLDER}/") and file.suffix == ".md":
        selection.articles.append(file)
    elif inside.startswith("providers/") or file.suffix == ".yml":
        selection.profiles.append(file)
    else:
        raise DirectoryError(f"{file} is neither a profile nor a page in {article_files.FOLDER}/")


def absolute(path: Path) -> Path:
    """Return a path from the top, with no link in it followed, to compare it with another."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
