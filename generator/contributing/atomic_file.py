"""An atomic write: a file is replaced whole by a text that was made from it, or stays as it was."""

import os
import tempfile
from pathlib import Path

from generator.model.problem import DirectoryError


def replace_text(path: Path, before: str, after: str) -> None:
    """Put ``after`` in the place of ``before``; raises DirectoryError where the file has changed.

    A link is followed, and the mode of the file is kept.
    """
    path = path.resolve(strict=True)
    fd, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    new = Path(name)
    try:
        with os.fdopen(fd, "w", encoding="utf-8", newline="") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(path.stat().st_mode & 0o777)
        if path.read_bytes() != before.encode():
            raise DirectoryError(f"{path} was changed meanwhile; nothing was written, run it again")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
