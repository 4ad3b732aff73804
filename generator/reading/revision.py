"""Which commit a project's files are those of, as git tells it."""

import subprocess
from pathlib import Path

from generator.reading.git_command import git

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
