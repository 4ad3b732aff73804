"""A published site is made once more from what it says it was made from, and compared."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.publishing.output.checksums import Difference, against_sums, between
from generator.publishing.reproduction.build_record import (
    BuildRecord,
    program_digest,
    read_record,
)
from generator.reading.git_command import cloned


@dataclass(frozen=True, slots=True)
class Reproduction:
    """What a rebuild of a site showed.

    ``against_sums`` holds the files that are not what the site's own checksums say,
    ``differences`` those that are not what the rebuild is; ``others`` names what made the site and
    is another one here: packages of another version, the program.
    """

    record: BuildRecord
    against_sums: tuple[Difference, ...]
    differences: tuple[Difference, ...]
    others: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether no byte differs."""
        return not self.against_sums and not self.differences


def reproduce(site: Path, root: Path) -> Reproduction:
    """Rebuild a published site from the repository in ``root`` and compare every byte.

    A site of a commit is rebuilt in a clone of its own by that commit's program; one of no commit
    from the files in ``root``. Neither ``site`` nor ``root`` is written to.
    Raises DirectoryError where it cannot be rebuilt.
    """
    record = read_record(site)
    torn = _torn(site)
    with tempfile.TemporaryDirectory(prefix="directory-reproduce-") as room:
        with _sources(record, root, Path(room, "sources")) as sources:
            rebuilt = _built(sources, record, Path(room, "site"), root)
        others = _others(record, read_record(rebuilt))
        return Reproduction(record, torn, tuple(between(site, rebuilt)), others)


def _torn(site: Path) -> tuple[Difference, ...]:
    """Return what differs from the site's own list; a damaged one is named by the rebuild."""
    try:
        return tuple(against_sums(site))
    except DirectoryError:
        return ()


@contextmanager
def _sources(record: BuildRecord, root: Path, room: Path) -> Iterator[Path]:
    """Give the folder to build in: a clone at the recorded commit, or the folder as it stands."""
    if record.commit is None:
        if record.program != program_digest():
            raise DirectoryError(
                "the site was made from no commit and by another program than this one,\n"
                "so nobody but who made it can rebuild it"
            )
        yield root.resolve()
        return
    try:
        sources = cloned(root, record.commit, room)
    except OSError as error:
        raise DirectoryError("git is needed to fetch the files of a commit") from error
    except subprocess.CalledProcessError as error:
        raise DirectoryError(
            f"the site was made from commit {record.commit}, which is not in {root}.\n"
            f"Fetch it there (git fetch origin) and try again. git says: {_last(error.stderr)}"
        ) from error
    yield sources


def _built(sources: Path, record: BuildRecord, out: Path, root: Path) -> Path:
    """Build with the program that stands beside the sources, where one does."""
    day = record.day.isoformat()
    command = [sys.executable, "-m", "generator", "build", "--clean", "--today", day]
    # Where Python looks first: the folder that it starts in.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    # Packages of node lie in no commit.
    clean["NODE_PATH"] = str((root / "node_modules").resolve())
    done = subprocess.run(
        [*command, "--output", str(out)],
        cwd=sources,
        env=clean,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise DirectoryError(
            f"the rebuild of {record.commit or 'these files'} failed: {_last(done.stderr)}"
        )
    return out


def _last(output: str) -> str:
    return (output.strip().splitlines() or ["nothing"])[-1]


def _others(recorded: BuildRecord, rebuilt: BuildRecord) -> tuple[str, ...]:
    """Return the packages, and the program, that the rebuild was not made with."""
    pairs = [
        (f"{name} {number}", f"{name} {rebuilt.packages.get(name, 'missing')}")
        for name, number in sorted(recorded.packages.items())
    ]
    if recorded.program != rebuilt.program:
        pairs.append((f"program {recorded.program[:12]}", f"program {rebuilt.program[:12]}"))
    return tuple(f"{there} (here {here})" for there, here in pairs if there != here)
