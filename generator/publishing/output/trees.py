"""Double buffering: the site before the last one is brought up to date and takes its turn.

What is written down of both is sealed, and of each file it holds only as long as the file is the
one that was written: its inode, its size, its time and its mode are compared.
"""

import marshal
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from generator.publishing.kept.seal import keep, unsealed

FILE = "trees"
MODE = stat.S_IFREG | 0o644
_FORM = 1
"""Of what is written down; another one is passed over."""


class Entry(NamedTuple):
    """One file of a site: its SHA-256 (hexadecimal), and what tells it from another file.

    ``time`` is in nanoseconds. ``key`` names all that it was made from, empty where nobody asks.
    ``changed`` and ``listed`` are of a page: the day as an ordinal, 0 for none; -1 is no page.
    """

    sum: str
    size: int
    time: int
    inode: int
    key: bytes = b""
    changed: int = -1
    listed: bool = False


Files = dict[str, Entry]


@dataclass(frozen=True, slots=True)
class Trees:
    """What is known of the files of a site, and of the one before it, by path."""

    site: Files = field(default_factory=dict)
    spare: Files = field(default_factory=dict)


def read_trees(room: Path, secret: bytes) -> Trees:
    """Return what the last build wrote down; nothing where it is damaged or not ours."""
    data = unsealed(room / FILE, secret)
    with suppress(ValueError, EOFError, TypeError):
        if data is not None:
            # Sealed with a key of this person's home.
            form, site, spare = marshal.loads(data)  # noqa: S302
            if form == _FORM:
                return Trees(_named(site), _named(spare))
    return Trees()


def write_trees(trees: Trees, room: Path, secret: bytes) -> None:
    """Write down both; where there is no place, the next build makes every file anew."""
    with suppress(OSError):
        keep(marshal.dumps((_FORM, _plain(trees.site), _plain(trees.spare))), room / FILE, secret)


def known_in(folder: Path, files: Files) -> Iterator[tuple[str, Entry | None]]:
    """Yield every file of a folder by its path, with its entry if it is still the one written.

    What is no plain file is removed: nothing is ever written through a link.
    """
    start = len(os.fspath(folder)) + 1
    todo = [os.fspath(folder)]
    while todo:
        with os.scandir(todo.pop()) as entries:
            for one in entries:
                if one.is_dir(follow_symlinks=False):
                    todo.append(one.path)
                    continue
                status, path = one.stat(follow_symlinks=False), one.path[start:]
                if stat.S_ISREG(status.st_mode):
                    entry = files.get(path)
                    yield path, entry if entry and is_as_written(entry, status) else None
                else:
                    os.unlink(one.path)  # noqa: PTH108 - many, and Path costs as much again


def by_key(files: Files) -> dict[bytes, list[str]]:
    """Return the paths of the files that were made from the same, by its key."""
    paths: dict[bytes, list[str]] = {}
    for path, entry in files.items():
        paths.setdefault(entry.key, []).append(path)
    return paths


def is_as_written(entry: Entry, status: os.stat_result) -> bool:
    """Return whether a file is the one of an entry, by all that the system tells of it."""
    there = status.st_size, status.st_mtime_ns, status.st_ino, status.st_mode
    return there == (entry.size, entry.time, entry.inode, MODE)


def _plain(files: Files) -> list[tuple[object, ...]]:
    return [(path, *entry) for path, entry in files.items()]


def _named(raw: list[tuple[Any, ...]]) -> Files:
    return {path: Entry(*rest) for path, *rest in raw}
