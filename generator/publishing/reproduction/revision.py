"""Which commit a project's files are those of, as git tells it."""

import os
import subprocess
from pathlib import Path

READ = ("providers", "content", "site_config.yml", "generator")
"""What a site is made from and by; anything else may differ from the commit."""


def commit_of(root: Path) -> str | None:
    """Return the commit that the files of ``root`` are those of, or None.

    None also where git is not there, ``root`` is not the top of a repository,
    or a file that a site is made from was changed since.
    """
    try:
        top, commit = git(root, "rev-parse", "--show-cdup", "HEAD").split("\n")[:2]
        changed = git(root, "status", "--porcelain", "--untracked-files=all", "--", *READ)
    except (OSError, subprocess.CalledProcessError):
        return None
    return commit if not (top or changed) else None


def git(root: Path, *arguments: str) -> str:
    """Run git in a folder and return what it says; no setting of the caller's session counts."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-c", "core.fsmonitor=false", "-c", "core.autocrlf=false", *arguments]
    done = subprocess.run(
        command, cwd=root, env=clean, capture_output=True, text=True, check=True, errors="replace"
    )
    return done.stdout
