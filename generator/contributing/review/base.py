"""The revision that a change is compared with, as git keeps it: its files, and what differs."""

import io
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.reading.git_command import git
from generator.reading.text_file import MAX_BYTES


@dataclass(frozen=True, slots=True)
class Base:
    """One commit of the repository that ``root`` stands in."""

    root: Path
    commit: str

    def changed(self) -> list[str]:
        """Return every path that differs from the work tree, new files too, from ``root``."""
        tracked = git(
            self.root, "diff", "--name-only", "--relative", "--no-renames", "-z", self.commit, "--"
        )
        new = git(self.root, "ls-files", "--others", "--exclude-standard", "-z")
        return sorted({path for path in (tracked + new).split("\0") if path})

    def text(self, path: str) -> str | None:
        """Return the text of a file then; None where it was not there, or no file of ours."""
        name = f"{self.commit}:./{path}"
        try:
            is_small = int(git(self.root, "cat-file", "-s", name)) <= 4 * MAX_BYTES
            return git(self.root, "cat-file", "blob", name) if is_small else None
        except (subprocess.CalledProcessError, ValueError):
            return None

    def lay_out(self, folder: Path, *paths: str) -> None:
        """Write the files of that commit under these paths into an empty folder."""
        there = [path for path in paths if self._has(path)]
        command = ["git", "archive", self.commit, *there]
        done = subprocess.run(command, cwd=self.root, capture_output=True, check=True)
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")

    def _has(self, path: str) -> bool:
        try:
            git(self.root, "cat-file", "-e", f"{self.commit}:./{path}")
        except subprocess.CalledProcessError:
            return False
        return True


def base_at(root: Path, revision: str) -> Base:
    """Return a revision by its name; raises DirectoryError where git knows none."""
    try:
        commit = git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except FileNotFoundError:
        raise DirectoryError("git is not on this machine, and a review compares with it") from None
    except subprocess.CalledProcessError:
        message = f"git knows no revision '{revision}' in {root}; name one, like origin/main"
        raise DirectoryError(message) from None
    return Base(root, commit.strip())
