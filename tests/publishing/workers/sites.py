"""A project with work for several, and what a build of it wrote."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.make_providers import write_providers
from generator.publishing.workers.batches import Team, Works


def many(root: Path, number: int = 40) -> Path:
    """Add so many made-up profiles to a project."""
    write_providers(root / "providers", number)
    return root


def files_of(site: Path) -> dict[str, bytes]:
    """Return every file of a site by its path."""
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


class Watched:
    """A team of which a test hears before each batch."""

    def __init__(self, team: Team, hear: Callable[[int], object]) -> None:
        self.team, self.ahead, self.hear, self.sent = team, team.ahead, hear, 0

    def submit(self, works: Works) -> Any:
        self.sent += 1
        self.hear(self.sent)
        return self.team.submit(works)

    def result(self, of: Any) -> list[Any]:
        return self.team.result(of)
