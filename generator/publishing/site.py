"""Pages and files to one folder: written beside the last good site, then swapped in whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.pages.page import DataFile, Page
from generator.publishing.policy import headers_file
from generator.publishing.shell import NOT_FOUND, Shell
from generator.publishing.sitemap import sitemap
from generator.publishing.swap import replacing


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: how many pages, files of any kind, and bytes."""

    pages: int
    files: int
    size: int


def publish(
    pages: Iterable[Page], files: Iterable[DataFile], *, shell: Shell, out: Path
) -> Published:
    """Write a whole site and put it in the place of ``out``, or leave that as it was.

    Pages are taken one by one and not kept. Raises DirectoryError for two files with one address,
    an address that leaves the site, a full disk, and a folder that is somebody else's.
    """
    with replacing(out) as new:
        folder = _Folder(new)
        listed = [
            (page.path, page.changed) for page in _filled(pages, shell, folder) if _is_listed(page)
        ]
        count = folder.files
        for file in chain(files, _ours(listed, shell.url)):
            folder.write(file.path, file.data)
    return Published(count, folder.files, folder.size)


def _filled(pages: Iterable[Page], shell: Shell, folder: "_Folder") -> Iterator[Page]:
    for page in pages:
        folder.write(_file_of(page.path), shell.fill(page))
        yield page


def _is_listed(page: Page) -> bool:
    return not page.hidden and page.path != NOT_FOUND


def _file_of(path: str) -> str:
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def _ours(listed: list[tuple[str, date | None]], url: str) -> Iterator[DataFile]:
    yield from sitemap(listed, url)
    yield DataFile("_headers", headers_file().encode())
    # Without it GitHub Pages drops every file whose name starts with an underscore.
    yield DataFile(".nojekyll", b"")


class _Folder:
    """An empty folder being filled; two files that only differ in case are one on some disks."""

    def __init__(self, root: Path) -> None:
        self._root = f"{root}/"
        self._taken: set[str] = set()
        self._made = {""}
        self.size = 0

    @property
    def files(self) -> int:
        """How many files it holds."""
        return len(self._taken)

    def write(self, path: str, data: bytes) -> None:
        """Write one new file, with the folders above it."""
        *above, _ = parts = path.split("/")
        if any(part in {"", ".", ".."} for part in parts):
            raise DirectoryError(f"Not an address inside the site: {path!r}")
        if path.casefold() in self._taken:
            raise DirectoryError(f"Two pages or files want the same address: {path}")
        self._taken.add(path.casefold())
        self._make("/".join(above))
        with open(self._root + path, "xb") as file:  # noqa: PTH123 - twice as fast as Path's own
            file.write(data)
        self.size += len(data)

    def _make(self, folder: str) -> None:
        if folder not in self._made:
            Path(self._root + folder).mkdir(parents=True, exist_ok=True)
            self._made.add(folder)
