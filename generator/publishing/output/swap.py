"""A finished folder takes the place of the site in one step; an unfinished one never does."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from generator.model.problem import DirectoryError
from generator.publishing.output.exchange import put_in_place

MARKER = ".made-by-directory"
MARKER_WORDS = (
    "`directory build` makes this folder and replaces it whole: keep nothing of yours in it.\n"
)
# A second build waits for the first, which takes seconds; after this long something is wrong.
WAIT_SECONDS = 300.0
QUIET_SECONDS = 1.0


@contextmanager
def replacing(
    out: Path,
    wait: float = WAIT_SECONDS,
    tell: Callable[[str], object] = str,
    *,
    takes_turns: bool = False,
) -> Iterator[Path]:
    """Give an empty folder that becomes ``out`` when the block ends well.

    Where the builds of ``out`` take turns, what it replaces is left for the next one, to which it
    is given in the place of an empty folder; then the block sees to the modes of what it writes.

    Until then, and if the block fails or is killed, ``out`` stays as it was. One build at a time:
    a second one waits, and says so to ``tell`` after a second.
    Raises DirectoryError when it has waited too long, when the disk is full,
    and when ``out`` holds files of somebody else.
    """
    out = _resolved(out)
    with _as_directory_error(out):
        _refuse_foreign(out)
        room = out.with_name(f".{out.name}.build")
        _refuse_links(room)
        with _alone(room, out, wait, tell):
            _clear(room)
            new, spare = room / "new", room / "spare"
            try:
                _lay_out(new, spare if takes_turns else None)
                yield new
                (new / MARKER).write_text(MARKER_WORDS, encoding="utf-8")
                _open_to_all(new, deep=not takes_turns)
                _to_disk()
                put_in_place(new, out)
                if takes_turns and new.exists():
                    new.rename(spare)
            finally:
                _clear(room)


def _lay_out(new: Path, spare: Path | None) -> None:
    """Make the new folder of the one that waits for its turn, or make an empty one.

    From here on it does not wait any more: what a build leaves half done is cleared away.
    """
    if spare and spare.is_dir():
        spare.rename(new)
        return
    shutil.rmtree(new.with_name("spare"), ignore_errors=True)
    new.mkdir()


def _resolved(out: Path) -> Path:
    try:
        # Strict only where there is something: a link to itself shows itself no other way.
        return out.resolve(strict=out.is_symlink())
    except FileNotFoundError:
        return out.resolve()
    except (OSError, RuntimeError) as error:  # A RuntimeError before Python 3.13.
        raise DirectoryError(
            f"{out} is a link that leads to itself. Choose another folder with --output."
        ) from error


def _refuse_links(room: Path) -> None:
    """Refuse a link where we write and delete: what it leads to is somebody else's."""
    there = [room, *(room / name for name in ("new", "spare", "trees", "lock", ".gitignore"))]
    if link := next((path for path in there if path.is_symlink()), None):
        raise DirectoryError(
            f"{link} is a link, and a build writes and deletes there.\nRemove the link."
        )


def _open_to_all(folder: Path, *, deep: bool) -> None:
    """Let every web server read what is published, whatever this person's umask is."""
    folder.chmod(0o755)
    for path in folder.rglob("*") if deep else [folder / MARKER]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def _to_disk() -> None:
    """Have every byte written before the exchange: after a power cut a name must lead to content.

    One call for all of it; a call for each of a thousand files takes longer than the build.
    """
    os.sync()


def _refuse_foreign(out: Path) -> None:
    """Refuse a folder that holds anything we did not make: it would be deleted with its content."""
    if above := next((path for path in out.parents if (path / MARKER).is_file()), None):
        raise DirectoryError(
            f"{out} lies inside {above}, which a build replaces whole.\n"
            "Choose a folder outside of it with --output."
        )
    ours = (out / MARKER).is_file() if out.is_dir() else not out.exists()
    empty = out.is_dir() and not any(out.iterdir())
    if not (ours or empty):
        raise DirectoryError(
            f"{out} was not made by this program, and a build would delete what it holds.\n"
            "Choose an empty or new folder with --output."
        )


@contextmanager
def _as_directory_error(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise DirectoryError(
            f"Could not write the site: {error.strerror or error}{where}.\n"
            f"What stood in {out} before is untouched."
        ) from error


@contextmanager
def _alone(room: Path, out: Path, wait: float, tell: Callable[[str], object]) -> Iterator[None]:
    """Keep other builds of the same folder out; the system frees the lock of a killed process."""
    room.mkdir(parents=True, exist_ok=True)
    (room / ".gitignore").write_text("*\n", encoding="utf-8")
    try:
        with _acquired(FileLock(room / "lock"), out, wait, tell):
            yield
    except Timeout as error:
        raise DirectoryError(
            f"Another build of {out} has not ended. Waited {wait:.0f} seconds for it."
        ) from error


def _acquired(
    lock: FileLock, out: Path, wait: float, tell: Callable[[str], object]
) -> AbstractContextManager[object]:
    with suppress(Timeout):
        return lock.acquire(timeout=min(QUIET_SECONDS, wait))
    tell(f"another build of {out} is at work; waiting for it, at most {wait:.0f} seconds")
    return lock.acquire(timeout=max(0.0, wait - QUIET_SECONDS))


def _clear(room: Path) -> None:
    """Clear up after a build, however it ended: what is unfinished, or what was replaced."""
    shutil.rmtree(room / "new", ignore_errors=True)
