"""Git, asked about the folder of a project; no setting of the caller's session counts."""

import os
import subprocess
from pathlib import Path


def git(root: Path, *arguments: str) -> str:
    """Run git in a folder and return what it says; raises OSError or CalledProcessError."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-c", "core.fsmonitor=false", "-c", "core.autocrlf=false", *arguments]
    done = subprocess.run(
        command,
        cwd=root,
        env=clean,
        capture_output=True,
        check=True,
        encoding="utf-8",
        errors="replace",
    )
    return done.stdout


def cloned(root: Path, commit: str, into: Path) -> Path:
    """Lay out the files of a commit in a clone of its own; return where ``root`` lies in it.

    The repository of ``root`` is read and not written to. Raises OSError or CalledProcessError.
    """
    top = git(root, "rev-parse", "--show-toplevel").removesuffix("\n")
    inside = git(root, "rev-parse", "--show-prefix").removesuffix("\n")
    git(root, "clone", "--quiet", "--shared", "--no-checkout", "--", top, str(into))
    git(into, "checkout", "--quiet", "--detach", commit)
    return into / inside
