"""The seal on what a build keeps: a keyed hash (HMAC), whose key stays in this person's home.

What came with a checkout, an archive or another machine has no such seal, however it was made.
The seal is on the name too: an entry of ours under the name of another is no entry.
"""

import errno
import hashlib
import hmac
import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path


def folder_of_home() -> Path:
    """Return the folder for what stays with this person, made when first asked for.

    Raises OSError or RuntimeError where there is no home, or no place in it.
    """
    folder = Path.home() / ".local" / "state" / "ketamine-directory"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def secret_of_home() -> bytes | None:
    """Return this person's key, made when first asked for; None where there is no place for it."""
    try:
        file = folder_of_home() / "cache-key"
        with suppress(FileExistsError), open(file, "xb", opener=_private) as new:
            new.write(secrets.token_bytes(32))
        secret = file.read_bytes()
    except (OSError, RuntimeError):  # Without a home there is no path to it.
        return None
    return secret if len(secret) == 32 else None


def unsealed(entry: Path, secret: bytes) -> bytes | None:
    """Return what an entry holds if its seal is ours."""
    try:
        # A pipe would wait for ever, and a link may lead to what never ends.
        if _is_linked(entry) or not entry.is_file():
            return None
        seal, _, data = entry.read_bytes().partition(b"\n")
    except OSError:
        return None
    return data if hmac.compare_digest(seal, _seal(entry, data, secret)) else None


def keep(data: bytes, entry: Path, secret: bytes) -> None:
    """Write an entry with its seal, in one step; raises OSError where there is no place.

    Nothing is written through a link: what it leads to is somebody else's.
    """
    entry.parent.mkdir(parents=True, exist_ok=True)
    if _is_linked(entry):
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(entry))
    fd, name = tempfile.mkstemp(prefix=f"{entry.stem}.", dir=entry.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(fd, "wb") as file:
            file.write(_seal(entry, data, secret) + b"\n" + data)
        unfinished.replace(entry)
    finally:
        unfinished.unlink(missing_ok=True)


def _is_linked(entry: Path) -> bool:
    return entry.is_symlink() or entry.parent.is_symlink()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _seal(entry: Path, data: bytes, secret: bytes) -> bytes:
    return hmac.new(secret, f"{entry.name}\n".encode() + data, hashlib.sha256).hexdigest().encode()
