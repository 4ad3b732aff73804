"""The pages of ``content/`` by their files; nothing is read."""

from pathlib import Path

from generator.model.problem import DirectoryError

FOLDER = "content"


def article_paths(root: Path) -> list[Path]:
    """Return every page of ``content/``, by name.

    Raises DirectoryError where the folder is not there.
    """
    if not (root / FOLDER).is_dir():
        hint = "run this in the project's folder, or give --root"
        raise DirectoryError(f"there is no folder {root / FOLDER}; {hint}")
    return sorted((root / FOLDER).rglob("*.md"))
