"""What a project's folder must hold before anything in it can be read."""

from collections.abc import Iterator
from pathlib import Path

from generator.model.problem import DirectoryError

PARTS = {
    "providers/": "the profiles, one file each; it may be empty",
    "content/": "the pages to read",
    "content/sources.yml": "the sources that pages cite; {} where there are none",
    "site_config.yml": "the name and the public address of the site",
}
"""Every part that no project can do without, and what it is for; a slash ends a folder's name."""


def require_whole(root: Path) -> None:
    """Raise DirectoryError where parts of a project are not there; it names all of them at once."""
    if missing := list(_missing(root)):
        raise DirectoryError(
            f"{root} is not a whole project yet. It still needs {'; '.join(missing)}. "
            f"To make what is missing: directory init {root}. "
            "If the project is elsewhere, name its folder with --root"
        )


def is_there(root: Path, name: str) -> bool:
    """Return whether a part is there, as what it must be: a folder or a file."""
    path = root / name
    return path.is_dir() if name.endswith("/") else path.is_file()


def _missing(root: Path) -> Iterator[str]:
    for part, purpose in PARTS.items():
        if not is_there(root, part):
            wrong = "this name is taken by something else"
            yield f"{part} ({wrong if (root / part.rstrip('/')).exists() else purpose})"
