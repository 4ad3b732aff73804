"""What a build came to: what was found in the sources, and what was written."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: how many pages, files of any kind, and bytes.

    ``state`` is what ``state_of`` says of it; empty where nobody has looked yet.
    """

    pages: int
    files: int
    size: int
    state: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Built:
    """How many profiles were read, every problem, and the site: None where an error stopped it.

    ``owed`` says what the settings still need before a first publish; ``is_kept`` whether the last
    site was left as it was, because nothing that it is made from has changed.
    """

    profiles: int
    problems: tuple[Problem, ...]
    owed: tuple[str, ...]
    published: Published | None
    is_kept: bool = False


def state_of(files: Iterable[tuple[str, int, int]]) -> str:
    """Return a digest of files: their paths, sizes, and times in nanoseconds."""
    sha = hashlib.sha256()
    for name, size, time in sorted(files):
        sha.update(f"{name}\0{size}\0{time}\n".encode(errors="surrogateescape"))
    return sha.hexdigest()
