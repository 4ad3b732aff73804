"""A folder being filled with a site, from what is new and what an earlier site has already."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Self

from generator.model.problem import DirectoryError
from generator.pages.page import DataFile, Piece
from generator.publishing.output import checksums
from generator.publishing.output.trees import Entry, Files, Trees, by_key, is_as_written, known_in

NOTHING = Trees()


class Folder:
    """A folder for a new site; two files that only differ in case are one on some disks.

    It may hold the files of an earlier site: those that are wanted again stay, the others go. A
    file is replaced by a new one and never written to, since other sites may share it.
    """

    def __init__(self, root: Path, site: Path | None = None, trees: Trees = NOTHING) -> None:
        """Take what is known of it, and of ``site``, from which files are linked."""
        self._root, self._site = f"{root}/", f"{site}/"
        self._before = trees.site if site else {}
        self._by_key = by_key(self._before)
        self._there = {one[0].casefold(): one for one in known_in(root, trees.spare)}
        self._made = {""}
        self._open: dict[str, tuple[BinaryIO, hashlib._Hash]] = {}
        self._taken: set[str] = set()
        self.entries: Files = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for open_file, _sha in self._open.values():
            open_file.close()

    def __contains__(self, path: str) -> bool:
        return path.casefold() in self._taken

    def read(self, path: str) -> bytes:
        """Return what was written to a file in one go."""
        return Path(self._root + path).read_bytes()

    def take(self, file: DataFile | Piece) -> None:
        """Write a file, or the next piece of one."""
        if isinstance(file, DataFile):
            self.write(file.path, file.data)
        else:
            self._add(file.path, file.data)

    def keeps(self, path: str, key: bytes) -> bool:
        """Return whether a file that was made from the same is there already, or is now."""
        for entry in self._known(path):
            if entry.key == key and self._has(path, entry):
                self._take(path)
                self.entries[path] = entry
                return True
        return False

    def keeps_together(self, key: bytes) -> bool:
        """Return whether all files that were made from the same are there already, or are now."""
        paths = self._by_key.get(key, ())
        if paths and all(map(self._could_have, paths)):
            kept = [path for path in paths if self.keeps(path, key)]
            if len(kept) == len(paths):
                return True
            for path in kept:
                self._taken.remove(path.casefold())
                self._there[path.casefold()] = path, self.entries.pop(path)
        return False

    def _could_have(self, path: str) -> bool:
        try:
            return is_as_written(self._before[path], os.lstat(self._site + path))
        except OSError:
            return False

    def write(
        self, path: str, data: bytes, key: bytes = b"", changed: int = -1, *, listed: bool = False
    ) -> None:
        """Have one new file with these bytes; see ``Entry`` for the rest."""
        self._take(path)
        sum_ = hashlib.sha256(data).hexdigest()
        told = key, changed, listed
        for entry in self._known(path):
            if entry.sum == sum_ and self._has(path, entry):
                self.entries[path] = Entry(*entry[:4], *told)
                return
        with self._new(path) as file:
            file.write(data)
            file.flush()
            self.entries[path] = Entry(sum_, *_told_by(file), *told)

    def end(self) -> None:
        """End every file that came in pieces, and remove what this site does not want."""
        self.sums()
        for path, _entry in self._there.values():
            self._unlink(path)
            self._leave(path.rpartition("/")[0])

    def sums(self) -> dict[str, str]:
        """Return the SHA-256 of every file that a reader may fetch, by path; all are whole."""
        for path, (file, sha) in self._open.items():
            file.flush()
            self.entries[path] = Entry(sha.hexdigest(), *_told_by(file))
            file.close()
        self._open.clear()
        return {p: e.sum for p, e in self.entries.items() if p not in checksums.UNLISTED}

    def _known(self, path: str) -> Iterator[Entry]:
        """Yield what may be had: the file that is in this place, then that of the other site."""
        name, entry = self._there.get(path.casefold(), ("", None))
        if entry and name == path:
            yield entry
        if before := self._before.get(path):
            yield before

    def _has(self, path: str, entry: Entry) -> bool:
        """Return whether the file of an entry stands here, linking it from the other site."""
        there = self._there.get(path.casefold())
        if there == (path, entry):
            del self._there[path.casefold()]
            return True
        with suppress(OSError):
            if entry is self._before.get(path) and self._could_have(path):
                self._make_way(path)
                os.link(self._site + path, self._root + path, follow_symlinks=False)
                return True
        return False

    def _add(self, path: str, data: bytes) -> None:
        if path not in self._open:
            self._take(path)
            self._open[path] = self._new(path), hashlib.sha256()
        file, sha = self._open[path]
        file.write(data)
        sha.update(data)

    def _take(self, path: str) -> None:
        if any(part in {"", ".", ".."} for part in path.split("/")):
            raise DirectoryError(f"Not an address inside the site: {path!r}")
        if path.casefold() in self._taken:
            raise DirectoryError(f"Two pages or files want the same address: {path}")
        self._taken.add(path.casefold())

    def _new(self, path: str) -> BinaryIO:
        self._make_way(path)
        file = open(self._root + path, "xb")  # noqa: PTH123, SIM115 - twice as fast as Path's own
        os.fchmod(file.fileno(), 0o644)
        return file

    def _make_way(self, path: str) -> None:
        """Have the folder for a file, and no other file or folder of its name."""
        self._make(path.rpartition("/")[0])
        if old := self._there.pop(path.casefold(), None):
            self._unlink(old[0])
        elif os.path.isdir(self._root + path):  # noqa: PTH112 - one system call, and no more
            self._forget(f"{path}/")
            shutil.rmtree(self._root + path)

    def _make(self, folder: str) -> None:
        """Make a folder, and those above it, unless it is there; a file of its name goes."""
        if folder in self._made:
            return
        self._make(folder.rpartition("/")[0])
        if old := self._there.pop(folder.casefold(), None):
            self._unlink(old[0])
        with suppress(FileExistsError):
            os.mkdir(self._root + folder)  # noqa: PTH102
            os.chmod(self._root + folder, 0o755)  # noqa: PTH101, S103 - for every web server
        self._made.add(folder)

    def _forget(self, start: str) -> None:
        for name in [one for one in self._there if one.startswith(start.casefold())]:
            del self._there[name]

    def _unlink(self, path: str) -> None:
        with suppress(FileNotFoundError):
            os.unlink(self._root + path)  # noqa: PTH108

    def _leave(self, folder: str) -> None:
        """Remove a folder, and those above it, if nothing is in it any more."""
        with suppress(OSError):
            while folder:
                os.rmdir(self._root + folder)  # noqa: PTH106
                folder = folder.rpartition("/")[0]


def _told_by(file: BinaryIO) -> tuple[int, int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns, status.st_ino
