"""What can befall one build of a project's folder; each is over when its function returns.

Each function has a build started, by which ``clean`` and, where it matters, the day are given. It
returns True where the build may have seen another folder or another day than there is afterwards.
"""

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from tests.soak.edits import Edited

SLOWEST = 600


class Start(Protocol):
    """Starts a build of a folder."""

    def __call__(
        self, root: Path, clean: bool, today: date | None = None
    ) -> "subprocess.Popen[bytes]":
        """Return the process."""


def killed(at: Edited, start: Start, longest: float) -> None:
    """Kill a build, cold or not, at a moment by chance; one that was quicker has done its work."""
    process = start(at.root, at.chance.random() < 0.5)
    with suppress(subprocess.TimeoutExpired):
        process.wait(at.chance.uniform(0, longest))
    process.kill()
    process.wait()


def full_disk(at: Edited, start: Start, longest: float) -> None:
    """Build where no file may have more bytes than a number by chance."""
    del longest
    _limited(start(at.root, False), resource.RLIMIT_FSIZE, at.chance.randrange(200_000))


def few_handles(at: Edited, start: Start, longest: float) -> None:
    """Build where few files may be open at once."""
    del longest
    _limited(start(at.root, False), resource.RLIMIT_NOFILE, at.chance.randrange(3, 40))


def read_only(at: Edited, start: Start, longest: float) -> None:
    """Build in a folder that may not be written; root writes there all the same."""
    del longest
    modes = {path: path.stat().st_mode for path in (at.root, *at.root.glob("*/"))}
    for path in modes:
        path.chmod(0o555)
    start(at.root, False).wait(SLOWEST)
    for path, mode in modes.items():
        path.chmod(mode)


def two_at_once(at: Edited, start: Start, longest: float) -> None:
    """Have two builds of one folder at the same time."""
    del longest
    for process in [start(at.root, False), start(at.root, True)]:
        process.wait(SLOWEST)


def pipe(at: Edited, start: Start, longest: float) -> None:
    """Build with a pipe that has the name of a profile and that nobody writes to."""
    del longest
    _with_one_more(at, start, os.mkfifo)


def device(at: Edited, start: Start, longest: float) -> None:
    """Build with a profile that leads to a device which never ends."""
    del longest
    _with_one_more(at, start, lambda path: path.symlink_to("/dev/zero"))


def vanishing(at: Edited, start: Start, longest: float) -> bool:
    """Build while a profile is taken away and brought back again and again."""
    del longest
    file = at.profile()
    aside = file.with_name(f".{file.name}")
    for _ in _while_at_work(start(at.root, False)):
        file.rename(aside)
        aside.rename(file)
    return True


def changing(at: Edited, start: Start, longest: float) -> bool:
    """Build while an editor's program writes a profile in two halves again and again."""
    del longest
    file = at.profile()
    with _kept(file) as data:
        for _ in _while_at_work(start(at.root, False)):
            file.write_bytes(data[: len(data) // 2])
            file.write_bytes(data)
    return True


def clock_set_back(at: Edited, start: Start, longest: float) -> bool:
    """Build a year ago, with files of the future."""
    del longest
    for path in at.root.rglob("*.yml"):
        os.utime(path, (2**32, 2**32))
    start(at.root, False, at.day - timedelta(days=365)).wait(SLOWEST)
    return True


def damaged_store(at: Edited, start: Start, longest: float) -> None:
    """Build after one byte of every kept file was changed."""
    del longest
    for file in (at.root / ".cache").rglob("*"):
        if file.is_file() and (data := bytearray(file.read_bytes())):
            data[at.chance.randrange(len(data))] ^= 1 << at.chance.randrange(8)
            file.write_bytes(data)
    start(at.root, False).wait(SLOWEST)


HARMS: tuple[Callable[[Edited, Start, float], bool | None], ...] = (
    *(killed,) * 5,
    *(full_disk, few_handles, read_only, two_at_once, pipe, device),
    *(vanishing, changing, clock_set_back, damaged_store),
)
"""A third of the builds are killed."""


def _limited(process: "subprocess.Popen[bytes]", what: int, most: int) -> None:
    with suppress(ProcessLookupError):
        resource.prlimit(process.pid, what, (most, most))
    process.wait(SLOWEST)


def _with_one_more(at: Edited, start: Start, make: Callable[[Path], object]) -> None:
    odd = at.root / "providers/example-odd.yml"
    make(odd)
    start(at.root, False).wait(SLOWEST)
    odd.unlink()


def _while_at_work(process: "subprocess.Popen[bytes]") -> Iterator[None]:
    while process.poll() is None:
        yield


@contextmanager
def _kept(file: Path) -> Iterator[bytes]:
    """Give the bytes of a file, which it has again afterwards."""
    data = file.read_bytes()
    yield data
    file.write_bytes(data)
