"""A project with work for several, and what a build of it wrote."""

from pathlib import Path

from bench.make_providers import write_providers


def many(root: Path, number: int = 40) -> Path:
    """Add so many made-up profiles to a project."""
    write_providers(root / "providers", number)
    return root


def files_of(site: Path) -> dict[str, bytes]:
    """Return every file of a site by its path."""
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}
