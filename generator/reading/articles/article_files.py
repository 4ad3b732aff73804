"""The pages of ``content/`` by their files; nothing is read."""

from collections.abc import Iterator
from pathlib import Path

from generator.model.problem import DirectoryError, Problem, Severity
from generator.reading.text_file import shown_path

FOLDER = "content"
_NEARLY = frozenset({".markdown", ".mdown", ".mkd", ".mdx", ".md", ".txt", ".html", ".htm"})
"""How files end that somebody meant as pages, in any case of letters."""


def article_paths(root: Path) -> list[Path]:
    """Return every page of ``content/``, by name.

    Raises DirectoryError where the folder is not there.
    """
    if not (root / FOLDER).is_dir():
        hint = "run this in the project's folder, or give --root"
        raise DirectoryError(f"there is no folder {root / FOLDER}; {hint}")
    return sorted((root / FOLDER).rglob("*.md"))


def nearly_pages(root: Path) -> Iterator[Problem]:
    """Yield files that somebody may have meant as pages, and that no site shows."""
    for path in sorted((root / FOLDER).rglob("*")):
        if path.suffix.lower() in _NEARLY and path.suffix != ".md" and path.name[0] != ".":
            shown = shown_path(path.relative_to(root).as_posix())
            message = "this file becomes no page, because its name does not end in .md"
            fix = "name it name.md, or keep it elsewhere"
            yield Problem(shown, 1, 1, "not-a-page", message, fix, Severity.WARNING)
