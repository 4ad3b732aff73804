"""The code of others that the CMS runs: files of npm packages, published only as they were tried.

It is taken from ``node_modules/`` where package-lock.json put it, and not kept in this repository:
2 MB that nobody can read, for a page that most sites do not have.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.publishing.program import digest_of

FOLDER = "node_modules"


@dataclass(frozen=True, slots=True)
class NodePackage:
    """One version of a package, which of its files are published, and their digest."""

    name: str
    version: str
    files: tuple[tuple[str, str], ...]
    """Each file, or each kind of file below a folder, and where it goes below the CMS's address."""
    digest: str
    """What `digest_of` makes of each address and its bytes, in the order of addresses."""


PACKAGES = (
    NodePackage(
        "@sveltia/cms",
        "0.221.1",
        (
            ("dist/sveltia-cms.js", "sveltia-cms.js"),
            ("LICENSE.txt", "sveltia-cms.LICENSE.txt"),
            ("npm/assets/material-symbols-outlined-*.woff2", "material-symbols.woff2"),
            ("npm/assets/material-symbols-outlined.LICENSE.txt", "material-symbols.LICENSE.txt"),
        ),
        "acfa841d877e4b317cf7e9335b15c89c762684378b699813e05f6ffecbb7c253",
    ),
    NodePackage(
        "yaml",
        "2.9.1",
        (("browser/dist/**/*.js", "yaml/"), ("LICENSE", "yaml.LICENSE.txt")),
        "5e68b97b0f56b0ffcb0ac666e827048580e9a66c26a02a7f70ae7e7e9d45e345",
    ),
)


def files_of(package: NodePackage, root: Path) -> dict[str, bytes]:
    """Return the bytes of each published file by its address; ``root`` is the project's folder.

    Raises DirectoryError where the package is not there, or is not the one that was tried.
    """
    folder = next(
        (one / package.name for one in _places(root) if (one / package.name).is_dir()), None
    )
    files = dict(_read(folder, package)) if folder else {}
    if digest_of(sorted(files.items())) != package.digest:
        raise DirectoryError(
            f"site_config.yml asks for the CMS, and {package.name} {package.version} is "
            f"{'another one than was tried' if folder else 'not'} in {root / FOLDER}.\n"
            f"Run: npm install --save-exact {package.name}@{package.version}; "
            "or take 'cms' out of site_config.yml."
        )
    return files


def _places(root: Path) -> Iterator[Path]:
    """Yield where packages are looked for: the project's own, then node's further folders."""
    yield root / FOLDER
    yield from map(Path, filter(None, os.environ.get("NODE_PATH", "").split(os.pathsep)))


def _read(folder: Path, package: NodePackage) -> Iterator[tuple[str, bytes]]:
    for pattern, to in package.files:
        above = folder / pattern.partition("**")[0]
        for path in sorted(folder.glob(pattern)):
            address = to + path.relative_to(above).as_posix() if to.endswith("/") else to
            yield address, path.read_bytes()
