"""Everything that a site is made from, as names and bytes: a key to what was made of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.publishing.program import Named, named_files, program
from generator.reading.revision import commit_of

READ = ("providers", "content", "site_config.yml")
"""What a build reads in a project's folder; a test watches that it opens nothing else there."""


def inputs(root: Path, today: date) -> Iterator[Named]:
    """Yield everything that a build on a day rests on; raises OSError for what cannot be read."""
    yield "day", today.isoformat().encode()
    yield "commit", (commit_of(root) or "").encode()
    yield from program()
    for name in READ:
        yield from named_files(root / name, name)
