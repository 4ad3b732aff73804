"""An atomic write: a file is replaced whole by a text that was made from it, or stays as it was."""

import os
import tempfile
from pathlib import Path

from generator.model.problem import DirectoryError


def replace_text(path: Path, before: str, after: str) -> None:
    """Put ``after`` in the place of ``before``; raises DirectoryError where the file has changed.

    A link is followed, and the mode of the file is kept.
    """
    _replace(path.resolve(strict=True), after, before.encode())


def overwrite(path: Path, text: str) -> None:
    """Put a text in the place of whatever a file holds; a full disk leaves that as it was."""
    _replace(path.resolve(strict=True), text, None)


def _replace(path: Path, after: str, before: bytes | None) -> None:
    fd, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    new = Path(name)
    try:
        with os.fdopen(fd, "w", encoding="utf-8", newline="") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(path.stat().st_mode & 0o777)
        if before is not None and path.read_bytes() != before:
            raise DirectoryError(f"{path} was changed meanwhile; nothing was written, run it again")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
