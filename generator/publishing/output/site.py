"""Pages and files to one folder: written beside the last good site, then swapped in whole."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Self

from generator.model.problem import DirectoryError
from generator.pages.page import DataFile, Page, Piece
from generator.publishing.built import Published
from generator.publishing.output import checksums
from generator.publishing.output.service_worker import (
    OFFLINE,
    PAGES,
    service_worker,
    stopping_worker,
)
from generator.publishing.output.sitemap import sitemap
from generator.publishing.output.swap import replacing
from generator.publishing.shell.security_policy import headers_file
from generator.publishing.shell.shell import NOT_FOUND, Shell


def publish(
    pages: Iterable[Page],
    files: Iterable[DataFile | Piece],
    *,
    shell: Shell,
    out: Path,
    keeps: bool = True,
    headers: str = headers_file(),
    tell: Callable[[str], object] = str,
) -> Published:
    """Write a whole site and put it in the place of ``out``, or leave that as it was.

    Files come before pages, so that a page may tell what is in them. Both are taken one by one and
    not kept. ``keeps`` says whether browsers keep what was read; ``headers`` is what a host
    sends with each page; ``tell`` hears of a long wait.
    Raises DirectoryError for two
    files with one address, an address that leaves the site, a full disk, and a folder that is
    somebody else's.
    """
    with replacing(out, tell=tell) as new, _Folder(new) as folder:
        for file in files:
            folder.take(file)
        before = folder.files
        listed = [
            (page.path, page.changed) for page in _filled(pages, shell, folder) if _is_listed(page)
        ]
        count = folder.files - before
        for file in chain(_ours(listed, shell.url, headers), _worker(folder, shell, keeps=keeps)):
            folder.take(file)
        folder.take(DataFile(checksums.PATH, checksums.listed(folder.sums())))
    return Published(count, folder.files, folder.size)


def _filled(pages: Iterable[Page], shell: Shell, folder: "_Folder") -> Iterator[Page]:
    for page in pages:
        folder.write(_file_of(page.path), shell.fill(page))
        yield page


def _is_listed(page: Page) -> bool:
    return not page.hidden and page.path != NOT_FOUND


def _file_of(path: str) -> str:
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def _ours(listed: list[tuple[str, date | None]], url: str, headers: str) -> Iterator[DataFile]:
    yield from sitemap(listed, url)
    yield DataFile("_headers", headers.encode())
    # Without it GitHub Pages drops every file whose name starts with an underscore.
    yield DataFile(".nojekyll", b"")


def _worker(folder: "_Folder", shell: Shell, *, keeps: bool) -> Iterator[DataFile]:
    """Yield the service worker of a site that has the page for readers without a network."""
    # With the search, so that the box answers words of danger where there is no network.
    sections = {shell.section_of(path): None for path in PAGES}
    owed = (*PAGES, *shell.common, *sections, *shell.searching)
    kept = {path: folder.read(file) for path in owed if (file := _file_of(path)) in folder}
    if OFFLINE in kept:
        yield service_worker(kept) if keeps else stopping_worker()


class _Folder:
    """An empty folder being filled; two files that only differ in case are one on some disks."""

    def __init__(self, root: Path) -> None:
        self._root = f"{root}/"
        self._taken: set[str] = set()
        self._made = {""}
        self._open: dict[str, tuple[BinaryIO, hashlib._Hash]] = {}
        self._sums: dict[str, str] = {}
        self.size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for open_file, _sha in self._open.values():
            open_file.close()

    @property
    def files(self) -> int:
        """How many files it holds."""
        return len(self._taken)

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

    def write(self, path: str, data: bytes) -> None:
        """Write one new file, with the folders above it."""
        with self._new(path) as file:
            file.write(data)
        self._sums[path] = hashlib.sha256(data).hexdigest()
        self.size += len(data)

    def _add(self, path: str, data: bytes) -> None:
        if path not in self._open:
            self._open[path] = self._new(path), hashlib.sha256()
        file, sha = self._open[path]
        file.write(data)
        sha.update(data)
        self.size += len(data)

    def sums(self) -> dict[str, str]:
        """Return the SHA-256 of every file so far that a reader may fetch, by path."""
        pieces = {path: sha.hexdigest() for path, (_, sha) in self._open.items()}
        all_ = self._sums | pieces
        return {path: all_[path] for path in all_.keys() - checksums.UNLISTED}

    def _new(self, path: str) -> BinaryIO:
        *above, _ = parts = path.split("/")
        if any(part in {"", ".", ".."} for part in parts):
            raise DirectoryError(f"Not an address inside the site: {path!r}")
        if path.casefold() in self._taken:
            raise DirectoryError(f"Two pages or files want the same address: {path}")
        self._taken.add(path.casefold())
        self._make("/".join(above))
        return open(self._root + path, "xb")  # noqa: PTH123 - twice as fast as Path's own

    def _make(self, folder: str) -> None:
        if folder not in self._made:
            Path(self._root + folder).mkdir(parents=True, exist_ok=True)
            self._made.add(folder)
