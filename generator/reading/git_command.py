"""Git, asked about the folder of a project; no setting of the caller's session counts."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path


def git(root: Path, *arguments: str) -> str:
    """Run git in a folder and return what it says; raises OSError or CalledProcessError."""
    return _run(root, arguments).decode("utf-8", "replace")


def blobs(root: Path, names: Sequence[str], most: int) -> dict[str, bytes]:
    """Return each object of at most ``most`` bytes that is a file, in two calls for all of them.

    A name is like ``HEAD:./file``; one with the end of a line in it is none of ours.
    """
    asked = [name for name in names if "\n" not in name]
    answer = _asked(root, "--batch-check=%(objecttype) %(objectsize)", asked).split(b"\n")
    # What is missing is repeated with its name before the word.
    sizes = (line.split(b" ") for line in answer)
    small = [
        name
        for name, size in zip(asked, sizes, strict=False)
        if len(size) == 2 and size[0] == b"blob" and int(size[1]) <= most
    ]
    rest, texts = _asked(root, "--batch=%(objectsize)", small), {}
    for name in small:
        size, _, rest = rest.partition(b"\n")
        texts[name], rest = rest[: int(size)], rest[int(size) + 1 :]
    return texts


def _asked(root: Path, how: str, names: Sequence[str]) -> bytes:
    lines = "".join(f"{name}\n" for name in names)
    return _run(root, ("cat-file", how), lines.encode()) if names else b""


def _run(root: Path, arguments: Sequence[str], given: bytes = b"") -> bytes:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-c", "core.fsmonitor=false", "-c", "core.autocrlf=false", *arguments]
    done = subprocess.run(
        command, cwd=root, env=clean, capture_output=True, check=True, input=given
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
