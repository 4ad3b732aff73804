"""The revision that a change is compared with, as git keeps it: its files, and what differs."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.reading.git_command import blobs, cloned, git
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
        return self.texts([path])[path]

    def texts(self, paths: Sequence[str]) -> dict[str, str | None]:
        """Return the texts of many files then, in a few calls however many they are."""
        names = {path: f"{self.commit}:./{path}" for path in paths}
        texts = blobs(self.root, [*names.values()], 4 * MAX_BYTES)
        return {
            path: texts[name].decode("utf-8", "replace") if name in texts else None
            for path, name in names.items()
        }

    def laid_out(self, folder: Path) -> Path:
        """Return where the files of that commit lie, in a clone of its own in ``folder``."""
        return cloned(self.root, self.commit, folder)


def base_at(root: Path, revision: str) -> Base:
    """Return a revision by its name; raises DirectoryError where git knows none."""
    try:
        commit = git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except FileNotFoundError:
        raise DirectoryError("git is not on this machine, so nothing can be compared") from None
    except subprocess.CalledProcessError:
        message = f"git knows no revision '{revision}' in {root}; name one, like origin/main"
        raise DirectoryError(message) from None
    return Base(root, commit.strip())
