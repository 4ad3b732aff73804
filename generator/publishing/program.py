"""What makes a site: Python, the packages beside the program, and the program's own files."""

import errno
import hashlib
import os
import platform
import stat
import sysconfig
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import generator

_MADE_HERE = frozenset({"__pycache__", "node_modules"})
"""Made from the program's files, or not a part of it."""
_LARGEST = 2**26
"""Of a file, in bytes; a larger one, a pipe or a device is looked at by a whole build alone."""

Named = tuple[str, bytes]


def program() -> Iterator[Named]:
    """Yield Python, every package beside the program, and one sum of the program's own files."""
    yield "python", platform.python_version().encode()
    places = {sysconfig.get_path(one) for one in ("purelib", "platlib")}
    for folder in sorted(places):
        yield "packages", "\n".join(sorted(_packages(folder))).encode()
    yield "files", _sum_of(tuple(generator.__path__)).encode()


@cache
def _sum_of(homes: tuple[str, ...]) -> str:
    """Return one SHA-256 of the program's own files, as they were when this was first asked.

    What a process runs is what it was started from, whatever is edited meanwhile.
    """
    return digest_of(_files_of(homes))


def own_files() -> Iterator[Named]:
    """Yield every file of the program by its name in it; raises OSError for what is no file."""
    yield from _files_of(generator.__path__)


def _files_of(homes: Iterable[str]) -> Iterator[Named]:
    for home in homes:
        yield from named_files(Path(home), "generator", _MADE_HERE)


def digest_of(parts: Iterable[Named]) -> str:
    """Return one SHA-256 of named bytes; no two different lists have the same."""
    sha = hashlib.sha256()
    for name, data in parts:
        for part in (os.fsencode(name), data):
            sha.update(len(part).to_bytes(8) + part)
    return sha.hexdigest()


def _packages(folder: str) -> Iterator[str]:
    """Yield the names of what is installed; each holds its version."""
    yield from (one.name for one in Path(folder).glob("*-info"))


def named_files(path: Path, name: str, without: frozenset[str] = frozenset()) -> Iterator[Named]:
    """Yield a file, or all files of a folder in the order of their names."""
    yield from _named(os.fspath(path), name, path.stat(), without)


def _named(path: str, name: str, there: os.stat_result, without: frozenset[str]) -> Iterator[Named]:
    # Ten thousand profiles are read so three times in a build: objects of pathlib cost more than
    # the reading.
    if stat.S_ISREG(there.st_mode) and there.st_size <= _LARGEST:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            yield name, file.readall()
    elif stat.S_ISDIR(there.st_mode) and not os.path.islink(path):  # noqa: PTH114
        for entry in sorted(os.listdir(path)):  # noqa: PTH208
            if entry not in without:
                below = f"{path}/{entry}"
                yield from _named(below, f"{name}/{entry}", os.stat(below), without)  # noqa: PTH116
    else:
        raise OSError(errno.EINVAL, "no file that a build could rest on", path)
