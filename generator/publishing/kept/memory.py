"""What reading came to, kept in one SQLite file from build to build.

It is safe to delete and never wrong: a result is found by a digest of all that it rests on, the
program included, and each row is sealed. What is damaged, foreign, locked or cannot be written is
passed over.
"""

import hashlib
import hmac
import pickle
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import TypeVar

from generator.publishing.kept.seal import secret_of_home
from generator.publishing.program import digest_of, program
from generator.reading.memory import Memory, forgetful

FILE = "memory.sqlite"
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, what TEXT, seal BLOB, data BLOB)"
_ONE = "SELECT seal, data FROM kept WHERE key = ?"
_DAMAGED = (sqlite3.Error, ValueError)
"""What a database raises; ValueError where a damaged name is no text."""
MOST_HELD = 2**22
"""How many bytes of new results are held before they are written: a large build makes hundreds."""
T = TypeVar("T")


@contextmanager
def remembered(
    folder: Path, *, clean: bool = False, is_partial: Callable[[], bool] = lambda: False
) -> Iterator[Memory]:
    """Give a memory that lasts: what it is asked is kept in ``folder``, a few megabytes at a time.

    What nobody asked for is forgotten once it is more than half, so that it does not grow; of a
    kind that nobody asked for, as where a mistake ended the work early, all stays.
    ``is_partial`` tells in the end whether less was asked for than was needed, since other things
    were known; then all stays too. With ``clean`` nothing is read or kept.
    """
    secret = None if clean or folder.is_symlink() else secret_of_home()
    if secret is None:
        yield forgetful
        return
    memory = _Lasting(folder / FILE, secret)
    yield memory
    memory.keep(forgets=not is_partial())


class _Lasting:
    def __init__(self, file: Path, secret: bytes) -> None:
        self._file = file
        self._secret = secret
        self._program = digest_of(program()).encode()
        self._asked: set[bytes] = set()
        self._kinds: set[str] = set()
        self._new: list[tuple[bytes, str, bytes, bytes]] = []
        self._held = 0
        self._there: sqlite3.Connection | None = None
        # To be read it must be a file, not a link to one of somebody's.
        if file.is_file() and not file.is_symlink():
            with suppress(sqlite3.Error):
                self._there = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)

    def __call__(self, what: str, rests_on: Iterable[bytes], work: Callable[[], T]) -> T:
        """Return what was kept of this work, or do it and have it kept."""
        key = self._key(what, rests_on)
        self._asked.add(key)
        self._kinds.add(what)
        data = self._unsealed(key)
        if data is not None:
            # Sealed with a key of this person's home.
            kept: T = pickle.loads(zlib.decompress(data))  # noqa: S301
            return kept
        done = work()
        data = zlib.compress(pickle.dumps(done, pickle.HIGHEST_PROTOCOL), level=1)
        self._new.append((key, what, self._seal(key, data), data))
        self._held += len(data)
        if self._held > MOST_HELD:
            self._save(self._add)
        return done

    def keep(self, *, forgets: bool) -> None:
        """Write what is new and drop what nobody asked for; another build at work comes first."""
        self._close()
        self._save(self._add_and_forget if forgets else self._add)

    def _save(self, write: Callable[[sqlite3.Connection], None]) -> None:
        with suppress(OSError, *_DAMAGED):
            if not self._file.is_symlink():
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._write(write)
        self._new.clear()
        self._held = 0

    def _write(self, write: Callable[[sqlite3.Connection], None]) -> None:
        try:
            with _opened(self._file) as there:
                write(there)
        except _DAMAGED as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                return
            # It is no database any more, or one of another make: a new one, once.
            self._file.unlink()
            with _opened(self._file) as there:
                write(there)

    def _add(self, there: sqlite3.Connection) -> None:
        there.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", self._new)

    def _add_and_forget(self, there: sqlite3.Connection) -> None:
        kept = there.execute("SELECT key, what FROM kept")
        gone = {key for key, what in kept if what in self._kinds} - self._asked
        if len(gone) > len(self._asked):
            there.executemany("DELETE FROM kept WHERE key = ?", [(key,) for key in gone])
        self._add(there)

    def _unsealed(self, key: bytes) -> bytes | None:
        if self._there is None:
            return None
        try:
            row = self._there.execute(_ONE, (key,)).fetchone()
        except _DAMAGED:
            self._close()
            return None
        if row is None or not all(isinstance(one, bytes) for one in row):
            return None
        seal, data = row
        return data if hmac.compare_digest(seal, self._seal(key, data)) else None

    def _close(self) -> None:
        if self._there is not None:
            self._there.close()
            self._there = None

    def _key(self, what: str, rests_on: Iterable[bytes]) -> bytes:
        sha = hashlib.sha256()
        for part in chain((what.encode(), self._program), rests_on):
            sha.update(len(part).to_bytes(8) + part)
        return sha.digest()

    def _seal(self, key: bytes, data: bytes) -> bytes:
        return hmac.digest(self._secret, key + data, "sha256")


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    """Give a database with its table, in one transaction, and close it."""
    there = sqlite3.connect(file, timeout=0)
    try:
        # No waiting for the disk: what a power cut damages is passed over, as any damage is.
        there.execute("PRAGMA synchronous = OFF")
        with there:
            there.execute(_TABLE)
            yield there
    finally:
        there.close()
