"""``SHA256SUMS``: the checksum of every file of a site, as ``sha256sum --check`` reads them."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from generator.model.problem import DirectoryError
from generator.publishing.output.swap import MARKER

PATH = "SHA256SUMS"
SIGNATURE = f"{PATH}.minisig"
UNSERVED = frozenset({MARKER, ".nojekyll", "_headers"})
"""Files for the host alone, which a reader may not be able to fetch."""
UNLISTED = UNSERVED | {PATH, SIGNATURE}


class How(StrEnum):
    """In which way a file is not what it should be."""

    MISSING = "is not there"
    EXTRA = "should not be there"
    CHANGED = "has other bytes"


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One file that is not what it should be, by its path in the site.

    ``offset`` is the first byte that differs, from 0, where both files are at hand.
    """

    path: str
    how: How
    offset: int | None = None


def listed(sums: Mapping[str, str]) -> bytes:
    """Return checksums (hexadecimal SHA-256, by path) in the form of ``sha256sum``, by path."""
    return "".join(f"{sums[path]}  {path}\n" for path in sorted(sums)).encode()


def read_sums(site: Path) -> dict[str, str]:
    """Return the checksums that a site publishes, by path; raises DirectoryError."""
    file = site / PATH
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise DirectoryError(f"{file} is not there: was the whole site fetched?") from error
    except UnicodeDecodeError as error:
        raise DirectoryError(f"{file} is damaged: it is not UTF-8") from error
    pairs = [line.partition("  ") for line in lines]
    if not all(len(sum_) == 64 and path for sum_, _, path in pairs):
        raise DirectoryError(f"{file} is damaged: a line is not a checksum and a path")
    return {path: sum_ for sum_, _, path in pairs}


def sums_of(site: Path) -> dict[str, str]:
    """Return the checksum of each file of a folder that ``SHA256SUMS`` lists."""
    return {
        path: hashlib.sha256(file.read_bytes()).hexdigest()
        for path, file in files_in(site)
        if path not in UNLISTED
    }


def files_in(site: Path) -> Iterator[tuple[str, Path]]:
    """Yield each file below a folder with its path there; a link counts as a file."""
    for folder, _, names in os.walk(site):
        for name in names:
            file = Path(folder, name)
            yield file.relative_to(site).as_posix(), file


def against_sums(site: Path) -> list[Difference]:
    """Return where a folder is not what its own ``SHA256SUMS`` says, by path."""
    owed, there = read_sums(site), sums_of(site)
    missing = [Difference(path, How.MISSING) for path in owed.keys() - there.keys()]
    extra = [Difference(path, How.EXTRA) for path in there.keys() - owed.keys()]
    both = owed.keys() & there.keys()
    changed = [Difference(path, How.CHANGED) for path in both if owed[path] != there[path]]
    return sorted(missing + extra + changed)


def between(site: Path, rebuilt: Path) -> list[Difference]:
    """Return where a site is not what a rebuild of it is, by path; the signature is not compared.

    Files for the host alone are compared where the site has them.
    """
    here, there = dict(files_in(site)), dict(files_in(rebuilt))
    silent = {SIGNATURE} | (UNSERVED - here.keys())
    differences = [_difference(path, here, there) for path in (here.keys() | there.keys()) - silent]
    return sorted(one for one in differences if one)


def _difference(path: str, here: dict[str, Path], there: dict[str, Path]) -> Difference | None:
    if path not in here:
        return Difference(path, How.MISSING)
    if path not in there:
        return Difference(path, How.EXTRA)
    ours, theirs = here[path].read_bytes(), there[path].read_bytes()
    if ours == theirs:
        return None
    pairs = enumerate(zip(ours, theirs, strict=False))
    ends = min(len(ours), len(theirs))
    return Difference(path, How.CHANGED, next((n for n, (a, b) in pairs if a != b), ends))
