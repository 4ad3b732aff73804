"""Digests in one SQLite file, in buckets: one changed profile writes one bucket anew.

It is safe to delete and never wrong, as the memory beside it: each bucket is sealed, and holds
only for the program that wrote it. What is damaged, foreign or locked is passed over.
"""

import hashlib
import hmac
import pickle
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from generator.publishing.kept.seal import secret_of_home
from generator.publishing.program import digest_of, program
from generator.reading.digests import NONE, Digests

FILE = "digests.sqlite"
BUCKETS = 256
_TABLE = "CREATE TABLE IF NOT EXISTS bucket (number INTEGER PRIMARY KEY, seal BLOB, data BLOB)"
_DAMAGED = (sqlite3.Error, ValueError)
Row = dict[str, tuple[bytes, Any]]


@contextmanager
def digests_kept(folder: Path, *, clean: bool = False) -> Iterator[Digests]:
    """Give digests that last from build to build; with ``clean`` nothing is read or kept."""
    secret = None if clean or folder.is_symlink() else secret_of_home()
    if secret is None:
        yield NONE
        return
    kept = _Bucketed(folder / FILE, secret)
    yield kept
    kept.save()


class _Bucketed:
    def __init__(self, file: Path, secret: bytes) -> None:
        self._file, self._secret = file, secret
        self._program = digest_of(program())
        self._changed: set[int] = set()
        self._rows: dict[str, Row] = {}
        self._asked: set[str] = set()
        self.is_used = False
        for bucket in self._buckets():
            self._rows |= bucket

    def get(self, slug: str, name: str, rests_on: bytes) -> tuple[Any] | None:
        """Return what was kept for the same."""
        self._asked.add(slug)
        made_from, value = self._rows.get(slug, {}).get(name, (None, None))
        if made_from != rests_on:
            return None
        self.is_used = True
        return (value,)

    def put(self, slug: str, name: str, rests_on: bytes, value: Any) -> None:
        """Keep a value in the place of an older one."""
        self._asked.add(slug)
        self._rows.setdefault(slug, {})[name] = rests_on, value
        self._changed.add(bucket_of(slug))

    def save(self) -> None:
        """Write the buckets in which something is new, without those that are gone."""
        if not self._changed:
            return
        buckets: dict[int, dict[str, Row]] = {number: {} for number in self._changed}
        for slug in self._rows.keys() & self._asked:
            if (number := bucket_of(slug)) in buckets:
                buckets[number][slug] = self._rows[slug]
        rows = [self._sealed(*one) for one in buckets.items()]
        with suppress(OSError, *_DAMAGED):
            if not self._file.is_symlink():
                self._file.parent.mkdir(parents=True, exist_ok=True)
                _write(self._file, rows)

    def _buckets(self) -> Iterator[dict[str, Row]]:
        if not self._file.is_file() or self._file.is_symlink():
            return
        with suppress(*_DAMAGED):
            there = sqlite3.connect(f"{self._file.resolve().as_uri()}?mode=ro", uri=True)
            try:
                for number, seal, data in there.execute("SELECT number, seal, data FROM bucket"):
                    if self._is_ours(number, seal, data):
                        # Sealed with a key of this person's home.
                        yield pickle.loads(data)  # noqa: S301
            finally:
                there.close()

    def _is_ours(self, number: object, seal: object, data: object) -> bool:
        if not (isinstance(number, int) and isinstance(seal, bytes) and isinstance(data, bytes)):
            return False
        return hmac.compare_digest(seal, self._seal(number, data))

    def _sealed(self, number: int, bucket: dict[str, Row]) -> tuple[int, bytes, bytes]:
        data = pickle.dumps(bucket, pickle.HIGHEST_PROTOCOL)
        return number, self._seal(number, data), data

    def _seal(self, number: int, data: bytes) -> bytes:
        head = f"{number} {self._program} ".encode()
        return hmac.digest(self._secret, head + data, "sha256")


def bucket_of(slug: str) -> int:
    """Return the number of the bucket of a profile, the same in every run."""
    return hashlib.sha256(slug.encode(errors="surrogatepass")).digest()[0] % BUCKETS


def _write(file: Path, rows: list[tuple[int, bytes, bytes]]) -> None:
    try:
        _replace(file, rows)
    except _DAMAGED as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            return
        # It is no database any more: a new one, once.
        file.unlink()
        _replace(file, rows)


def _replace(file: Path, rows: list[tuple[int, bytes, bytes]]) -> None:
    there = sqlite3.connect(file, timeout=0)
    try:
        there.execute("PRAGMA synchronous = OFF")
        with there:
            there.execute(_TABLE)
            there.executemany("INSERT OR REPLACE INTO bucket VALUES (?, ?, ?)", rows)
    finally:
        there.close()
