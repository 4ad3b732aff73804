"""Pages and files to one folder: written beside the last good site, then swapped in whole."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

from generator.pages.page import DataFile, DueFile, DuePage, DuePages, Page, Piece
from generator.publishing.built import Published, state_of
from generator.publishing.kept.seal import secret_of_home
from generator.publishing.output import checksums
from generator.publishing.output.folder import NOTHING, Folder
from generator.publishing.output.service_worker import (
    OFFLINE,
    PAGES,
    service_worker,
    stopping_worker,
)
from generator.publishing.output.sitemap import sitemap
from generator.publishing.output.swap import MARKER, replacing
from generator.publishing.output.trees import Trees, read_trees, write_trees
from generator.publishing.program import digest_of
from generator.publishing.shell.security_policy import headers_file
from generator.publishing.shell.shell import NOT_FOUND, Shell
from generator.reading.memory import Job, Memory, each, forgetful, given

AnyFiles = Iterable[DataFile | Piece | DueFile]
AnyPages = Iterable[Page | DuePage | DuePages]
INDEX = "index.html"


def publish(
    pages: AnyPages,
    files: AnyFiles,
    *,
    shell: Shell,
    out: Path,
    keeps: bool = True,
    headers: str = headers_file(),
    tell: Callable[[str], object] = str,
    program: bytes = b"",
    memory: Memory = forgetful,
) -> Published:
    """Write a whole site and put it in the place of ``out``, or leave that as it was.

    Files come before pages, so that a page may tell what is in them. Both are taken one by one and
    not kept. ``keeps`` says whether browsers keep what was read; ``headers`` is what a host
    sends with each page; ``tell`` hears of a long wait.
    Where ``program`` names what is running, files of the last site are taken again as they are,
    and a page that is due is only made where that site has none of the same; ``memory`` may have
    others make them.
    Raises DirectoryError for two
    files with one address, an address that leaves the site, a full disk, and a folder that is
    somebody else's.
    """
    secret = secret_of_home() if program else None
    with replacing(out, tell=tell, takes_turns=secret is not None) as new:
        site, room = out.resolve(), new.parent
        trees = read_trees(room, secret) if secret else NOTHING
        with Folder(new, site if secret else None, trees) as folder:
            frame = _Frame(shell, program)
            for file in files:
                _take(file, frame, folder)
            _fill(pages, frame, folder, memory)
            listed = list(_listed(folder))
            for file in chain(_ours(listed, shell.url, headers), _worker(folder, shell, keeps)):
                folder.take(file)
            folder.take(DataFile(checksums.PATH, checksums.listed(folder.sums())))
            folder.end()
        if secret:
            write_trees(Trees(folder.entries, trees.site), room, secret)
    pages_made = sum(one.changed >= 0 for one in folder.entries.values())
    size = sum(one.size for one in folder.entries.values())
    return Published(pages_made, len(folder.entries), size, _state_of(site, folder))


def _state_of(site: Path, folder: Folder) -> str:
    """Return the state of a site that was put in its place; the marker was written last."""
    marker = os.lstat(site / MARKER)
    files = ((path, one.size, one.time) for path, one in folder.entries.items())
    return state_of([*files, (MARKER, marker.st_size, marker.st_mtime_ns)])


class _Frame:
    """What every page is put into: the shell, as this program makes it."""

    def __init__(self, shell: Shell, program: bytes) -> None:
        self._shell = shell
        whole = (shell.whole.encode(), program)
        self._around = digest_of(("", part) for part in whole).encode() if program else b""

    def filled(self, page: Page) -> bytes:
        return self._shell.fill(page)

    def key_of(self, what: str, rests_on: tuple[bytes, ...] | None) -> bytes:
        """Name all that the bytes of a page rest on; nothing where that is not known."""
        if not self._around or rests_on is None:
            return b""
        parts = (what.encode(), self._around, *rests_on)
        return bytes.fromhex(digest_of(("", part) for part in parts))


def _take(file: DataFile | Piece | DueFile, frame: _Frame, folder: Folder) -> None:
    if not isinstance(file, DueFile):
        folder.take(file)
        return
    key = frame.key_of(file.what, file.rests_on)
    if not (key and folder.keeps(file.path, key)):
        folder.write(file.path, file.work().data, key)


def _fill(pages: AnyPages, frame: _Frame, folder: Folder, memory: Memory) -> None:
    keys: dict[str, bytes] = {}
    for page in each(memory, _owed(pages, frame, folder, keys)):
        listed = not page.hidden and page.path != NOT_FOUND
        changed = page.changed.toordinal() if page.changed else 0
        key = keys.pop(page.path, b"")
        folder.write(_file_of(page.path), frame.filled(page), key, changed, listed=listed)


def _owed(
    pages: AnyPages,
    frame: _Frame,
    folder: Folder,
    keys: dict[str, bytes],
) -> Iterator[Job[Page]]:
    """Yield what is to be made of each page that the folder does not have."""
    for one in pages:
        if isinstance(one, Page):
            yield given(one)
            continue
        if isinstance(one, DuePages):
            key = frame.key_of(one.what, one.rests_on)
            if not (key and folder.keeps_together(key)):
                for page in one.work():
                    keys[page.path] = key
                    yield given(page)
            continue
        key = frame.key_of(one.job.what, one.job.rests_on)
        if not (key and folder.keeps(_file_of(one.path), key)):
            keys[one.path] = key
            # The site itself keeps it.
            yield replace(one.job, rests_on=None)


def _listed(folder: Folder) -> Iterator[tuple[str, date | None]]:
    """Yield the addresses of the pages that search engines are told of, with their days."""
    for path, entry in folder.entries.items():
        if entry.listed:
            day = date.fromordinal(entry.changed) if entry.changed else None
            yield (
                (path.removesuffix(INDEX) if path.endswith(f"/{INDEX}") or path == INDEX else path),
                day,
            )


def _file_of(path: str) -> str:
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def _ours(listed: list[tuple[str, date | None]], url: str, headers: str) -> Iterator[DataFile]:
    yield from sitemap(listed, url)
    yield DataFile("_headers", headers.encode())
    # Without it GitHub Pages drops every file whose name starts with an underscore.
    yield DataFile(".nojekyll", b"")


def _worker(folder: Folder, shell: Shell, keeps: bool) -> Iterator[DataFile]:
    """Yield the service worker of a site that has the page for readers without a network."""
    # With the search, so that the box answers words of danger where there is no network.
    sections = {shell.section_of(path): None for path in PAGES}
    owed = (*PAGES, *shell.common, *sections, *shell.searching)
    kept = {path: folder.read(file) for path in owed if (file := _file_of(path)) in folder}
    if OFFLINE in kept:
        yield service_worker(kept) if keeps else stopping_worker()
