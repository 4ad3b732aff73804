"""Command lines that write, each with a folder that has all it asks for, and what goes wrong."""

import io
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any

from generator.cli import main as module
from generator.cli.main import run
from tests.contributing.issues import SOUND, issue
from tests.made_up_house import HOUSE

ANSWERS = """\
profile: example-a
integration: {answer: yes, evidence: call}
evidence:
  call: {seen: 2026-11-12, method: phone, by: erin, reached: front desk, asked: about therapy}
"""
PAGE = "<html><body><p>We accept HSA and FSA cards.</p></body></html>"
SLIP = HOUSE["providers/example-a.yml"].replace("kind: clinic", "kind: Clinic")
BESIDE = {"answers.yml": ANSWERS, "page.html": PAGE, "issue.md": issue(**SOUND)}
SLIPPED = {
    "fix": {"providers/example-b.yml": SLIP.replace("example", "other").replace("0100", "0101")}
}
DRAFT = "draft page.html --profile example-a --url https://a.example/p --output draft.yml"
DOORS = {
    "build": "build --today 2026-11-21",
    "call": "call example-a --by erin --output call.yml",
    "draft": DRAFT,
    "fix": "fix providers/example-b.yml",
    "from-issue": "from-issue issue.md",
    "init": "init another",
    "merge": "merge answers.yml",
    "new": "new Example-D --kind clinic",
    "sample": "sample --size 1 --seed 1",
    "schema": "schema",
    "verify": "verify example-a --by erin --how called",
}
"""A command line that writes, by its command."""
TYPED = b"1\nfront desk\n1\n2\ne\n"
"""What the person says who calls."""
WRITES = {"write", "flush", "fsync", "replace", "rename", "sync", "close", "mkdir"}
FILES = (io.FileIO, io.BufferedWriter, io.TextIOWrapper, type(os))
"""Whose functions write: a file that is open, and the system."""


def laid(at: Path, name: str) -> Path:
    """Return a new folder in which one command has all that it asks for."""
    root = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=at))
    for path, text in {**HOUSE, **BESIDE, **SLIPPED.get(name, {})}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def opened(root: Path, name: str) -> int:
    """Run the command of a door in its folder, and return its exit code."""
    os.chdir(root)
    sys.stdin = io.TextIOWrapper(io.BytesIO(TYPED))
    return run(DOORS[name].split())


def files(root: Path) -> dict[str, bytes]:
    """Return what is in a folder, without what a build keeps for itself."""
    paths = (path for path in root.rglob("*") if path.is_file())
    found = {path.relative_to(root).as_posix(): path for path in paths}
    ours = (".cache/", ".site.build/lock", ".site.build/.gitignore")
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(ours)}


def is_whole(before: dict[str, bytes], now: dict[str, bytes], after: dict[str, bytes]) -> bool:
    """Return whether each file is that of before or after; a site is wholly one or the other."""
    sites = [
        {one for one in many.items() if one[0].startswith("site/")} for many in (before, now, after)
    ]
    each = all(now.get(name) in (before.get(name), after.get(name)) for name in before | now)
    return each and now.keys() <= before.keys() | after.keys() and sites[1] in (sites[0], sites[2])


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow beyond a few bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def closed(root: Path) -> Iterator[None]:
    """Let nothing be written below a folder, also where the tests run as root."""
    folders = [root, *(path for path in root.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for folder in folders:
            folder.chmod(0o755)


def ended_at(moment: int, number: int) -> tuple[Callable[[FrameType, str, Any], None], list[str]]:
    """Return what sends a signal at one of the moments of writing, and the moments that it saw."""
    seen: list[str] = []

    def profile(_: FrameType, event: str, called: Any) -> None:
        is_writing = called.__name__ in WRITES if event in {"c_call", "c_return"} else False
        if is_writing and isinstance(called.__self__, FILES):
            seen.append(called.__name__)
            if len(seen) == moment + 1:
                sys.setprofile(None)
                os.kill(os.getpid(), number)

    return profile, seen


@contextmanager
def heard(profile: Callable[[FrameType, str, Any], None]) -> Iterator[None]:
    """Have signals end the program as they do outside of tests."""
    numbers = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
    usual = [signal.getsignal(number) for number in numbers]
    for number in numbers:
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    module._end_when_asked()
    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        yield
    finally:
        sys.setprofile(before)
        for number, handler in zip(numbers, usual, strict=True):
            signal.signal(number, handler)


@contextmanager
def spoken_to(stream: str, end: int) -> Iterator[None]:
    """Lead a stream of the program to an end that takes nothing."""
    usual = getattr(sys, stream)
    given = open(end, "w", encoding="utf-8")  # noqa: SIM115 - it stands in for the stream
    setattr(sys, stream, given)
    try:
        yield
    finally:
        setattr(sys, stream, usual)
        with suppress(OSError):
            given.close()


def end_of_nobody() -> int:
    """Return the end of a pipe that nobody reads any more."""
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def end_of_full_disk(at: Path) -> int:
    """Return a file that may not grow, as in a log on a full disk."""
    return os.open(at / "log", os.O_CREAT | os.O_WRONLY)
