"""``python -m tests.soak.faults NUMBER SEED``: edits and faults, and the bytes of a clean build.

After each edit one build meets a fault of `tests.soak.harm`; the site is then the last one or the
next, whole. The build after it comes to the bytes that a copy of the folder comes to, which keeps
nothing. The program that builds is a copy too, so that its templates, its styles and its rules can
be edited. At the end every byte of a small store is changed once.
"""

import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

import generator
from generator.cli.speaking import say
from generator.publishing.kept.memory import FILE, remembered
from tests.made_up_house import lay_out
from tests.soak.edits import Edited
from tests.soak.harm import HARMS

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


def is_whole(site: Mapping[str, bytes]) -> bool:
    """Return whether every file of a site is the one that its own list of checksums names."""
    named = [line.split("  ", 1) for line in site.get("SHA256SUMS", b"").decode().splitlines()]
    return all(hashlib.sha256(site.get(path, b"")).hexdigest() == sha for sha, path in named)


def wrong(at: Edited, build: Build, fault: Callable[[], object] = lambda: None) -> list[str]:
    """Build after a fault, and return the paths that are not what a clean build makes.

    A fault that returns True may have had the build see another folder or another day: what it
    made must be whole, and need not be the last site or the next.
    """
    before = bytes_of(at.root / "site")
    ended, right = owed(at, build)
    saw_another = fault() is True
    found = bytes_of(at.root / "site")
    # A site that was damaged by hand stays so while a mistake in a file is not mended.
    is_left = ended != 0 and found == before
    if not (is_whole(found) or is_left) or not (saw_another or found in (before, right)):
        return ["after the fault", *_other(found, right)]
    again = build(at, at.root, False)
    return ([f"exit code {again}"] if again != ended else []) + _other(
        bytes_of(at.root / "site"), right
    )


def _other(one: Mapping[str, bytes], two: Mapping[str, bytes]) -> list[str]:
    return sorted(path for path in one.keys() | two.keys() if one.get(path) != two.get(path))


def started(
    at: Edited, root: Path, clean: bool, today: date | None = None
) -> "subprocess.Popen[bytes]":
    """Start the program of its own copy, with what it keeps in a home of its own."""
    assert at.program
    asked = [sys.executable, "-m", "generator", "build", "--root", str(root)]
    asked += ["--today", (today or at.day).isoformat(), *(["--clean"] if clean else [])]
    home = {**os.environ, "HOME": str(at.program.parent / "home")}
    quiet = subprocess.DEVNULL
    return subprocess.Popen(asked, cwd=at.program, env=home, stdout=quiet, stderr=quiet)


def in_a_process(at: Edited, root: Path, clean: bool) -> int:
    """Build with the copy of the program, and return the exit code."""
    return started(at, root, clean).wait(SLOWEST)


def main(number: int, seed: int) -> int:
    """Make so many edits, each with a fault; return 1 with what was done where bytes differ."""
    with tempfile.TemporaryDirectory() as folder:
        at = Edited(Path(folder, "project"), random.Random(seed), Path(folder, "program"))  # noqa: S311 - chance, no secret
        lay_out(at.root)
        home = Path(generator.__path__[0])
        shutil.copytree(home, Path(folder, "program", "generator"))
        # What the rules rest on lies beside the program.
        (Path(folder) / "program/content").mkdir()
        shutil.copy(home.parent / "content/sources.yml", Path(folder, "program", "content"))
        begun = time.monotonic()
        if ended := in_a_process(at, at.root, False):
            say(f"the first build ended with {ended}, so nothing could be shown\n")
            return 1
        longest = time.monotonic() - begun
        met: Counter[str] = Counter()
        for _ in range(number):
            at.edit()
            meets = at.chance.choice(HARMS)
            met[meets.__name__] += 1
            if found := wrong(at, in_a_process, partial(meets, at, partial(started, at), longest)):
                say(f"seed {seed}, {meets.__name__} after {at.done}: {found[:20]}\n")
                return 1
        if changed := every_byte_changed(Path(folder, "store")):
            say(f"a store with another byte at {changed[:20]} gave a wrong result\n")
            return 1
    told = ", ".join(f"{name} {times}" for name, times in met.most_common())
    say(f"seed {seed}: {number} edits, each after a fault the bytes of a clean build ({told})\n")
    return 0


def every_byte_changed(folder: Path) -> list[int]:
    """Change every byte of a small store once; return where a result was wrong afterwards."""
    names = ("a", "bc", "def")

    def asked() -> list[int]:
        with remembered(folder) as memory:
            return [memory("length", [name.encode()], partial(len, name)) for name in names]

    right = asked()
    whole, wrong_at = (folder / FILE).read_bytes(), []
    for at, byte in enumerate(whole):
        (folder / FILE).write_bytes(whole[:at] + bytes([byte ^ 0xFF]) + whole[at + 1 :])
        wrong_at += [at] if asked() != right else []
    return wrong_at


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
