"""``python -m tests.soak.faults NUMBER SEED``: edits and faults, and the bytes of a clean build.

After each edit one build meets a fault, such as ``kill -9`` at any moment, a file that may not
grow or too few handles; the site is then the last one or the next, whole. The build after it comes
to the bytes that a copy of the folder comes to, which keeps nothing. The program that builds is a
copy too, so that its templates, its styles and its rules can be edited.
"""

import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import generator
from generator.cli.speaking import say
from tests.made_up_house import lay_out
from tests.soak.edits import Edited

Build = Callable[[Edited, Path, bool], int]
"""Builds a folder, clean or not, and returns the exit code."""
SLOWEST = 600
"""Seconds for one build, on a machine with other work."""


def bytes_of(site: Path) -> dict[str, bytes]:
    """Return the bytes of every file of a site by its path."""
    files = [path for path in site.rglob("*") if path.is_file()]
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def owed(at: Edited, build: Build) -> tuple[int, Mapping[str, bytes]]:
    """Return how a clean build of a copy ends, and the site: the last good one with a mistake."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        shutil.copytree(at.root, copy, ignore=shutil.ignore_patterns("site", ".cache", ".site*"))
        ended = build(at, copy, True)
        return ended, bytes_of((at.root if ended else copy) / "site")


def wrong(at: Edited, build: Build, fault: Callable[[], object] = lambda: None) -> list[str]:
    """Build after a fault, and return the paths that are not what a clean build makes."""
    before = bytes_of(at.root / "site")
    ended, right = owed(at, build)
    fault()
    found = bytes_of(at.root / "site")
    if found not in (before, right):
        return ["after the fault", *_other(found, right)]
    again = build(at, at.root, False)
    return ([f"exit code {again}"] if again != ended else []) + _other(
        bytes_of(at.root / "site"), right
    )


def _other(one: Mapping[str, bytes], two: Mapping[str, bytes]) -> list[str]:
    return sorted(path for path in one.keys() | two.keys() if one.get(path) != two.get(path))


def started(at: Edited, root: Path, clean: bool) -> "subprocess.Popen[bytes]":
    """Start the program of its own copy, with what it keeps in a home of its own."""
    assert at.program
    asked = [sys.executable, "-m", "generator", "build", "--root", str(root)]
    asked += ["--today", at.day.isoformat(), *(["--clean"] if clean else [])]
    home = {**os.environ, "HOME": str(at.program.parent / "home")}
    quiet = subprocess.DEVNULL
    return subprocess.Popen(asked, cwd=at.program, env=home, stdout=quiet, stderr=quiet)


def in_a_process(at: Edited, root: Path, clean: bool) -> int:
    """Build with the copy of the program, and return the exit code."""
    return started(at, root, clean).wait(SLOWEST)


def killed(at: Edited, longest: float) -> None:
    """Kill a build at a moment by chance; one that was quicker has done its work."""
    process = started(at, at.root, False)
    with suppress(subprocess.TimeoutExpired):
        process.wait(at.chance.uniform(0, longest))
    process.kill()
    process.wait()


def limited(at: Edited, what: int, most: int) -> None:
    """Build where a file may have so many bytes, or the process so many handles, and no more."""
    process = started(at, at.root, False)
    with suppress(ProcessLookupError):
        resource.prlimit(process.pid, what, (most, most))
    process.wait(SLOWEST)


def fault(at: Edited, longest: float) -> None:
    """Have one build meet a fault by chance."""
    kind = at.chance.randrange(4)
    if kind == 0:
        limited(at, resource.RLIMIT_FSIZE, at.chance.randrange(200_000))
    elif kind == 1:
        limited(at, resource.RLIMIT_NOFILE, at.chance.randrange(3, 40))
    else:
        killed(at, longest)


def main(number: int, seed: int) -> int:
    """Make so many edits, each with a fault; return 1 with what was done where bytes differ."""
    with tempfile.TemporaryDirectory() as folder:
        at = Edited(Path(folder, "project"), random.Random(seed), Path(folder, "program"))  # noqa: S311 - chance, no secret
        lay_out(at.root)
        shutil.copytree(generator.__path__[0], Path(folder, "program", "generator"))
        begun = time.monotonic()
        in_a_process(at, at.root, False)
        longest = time.monotonic() - begun
        for _ in range(number):
            at.edit()
            if found := wrong(at, in_a_process, lambda: fault(at, longest)):
                say(f"seed {seed}, after {at.done}: {found[:20]}\n")
                return 1
    say(f"seed {seed}: {number} edits, each after a fault the bytes of a clean build\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
