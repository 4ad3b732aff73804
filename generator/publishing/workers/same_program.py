"""Whether another process would make the same bytes: Python, the packages, the program's files."""

import platform
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import requires, version

from generator.publishing.program import digest_of, own_files

PROGRAM = "the program"
Parts = Mapping[str, str]


@cache
def parts() -> Parts:
    """Return what makes the bytes here, each with its version."""
    packages = {name: version(name) for name in _asked_for()}
    return {"Python": platform.python_version(), **packages, PROGRAM: digest_of(own_files())}


def difference(theirs: Parts, ours: Parts) -> str:
    """Return in what another process differs, in words; empty where it does not."""
    differing = [name for name in ours if theirs.get(name) != ours[name]]
    return ", ".join(_told(name, theirs.get(name, "none"), ours[name]) for name in differing)


def _told(name: str, theirs: str, ours: str) -> str:
    if name == PROGRAM:
        return "its files of the program are not those here"
    return f"its {name} is {theirs}, and here it is {ours}"


def _asked_for() -> Iterator[str]:
    """Yield the packages that the program cannot do without."""
    for line in requires("ketamine-directory") or ():
        if "extra ==" not in line and (name := re.match(r"[\w.-]+", line)):
            yield name[0]
