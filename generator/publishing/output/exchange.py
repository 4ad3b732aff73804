"""Atomic exchange of two folders; where the disk has none, file by file, no page ever absent."""

import ctypes
import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from generator.model.problem import DirectoryError

CANNOT_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM}


def put_in_place(new: Path, out: Path) -> None:
    """Make what lies in ``new`` the content of ``out``, and have the disk remember it.

    What stood in ``out`` before may be left in ``new``.
    Raises OSError where nothing was changed, DirectoryError where only a part was.
    """
    if not out.exists():
        new.rename(out)
    elif not exchange(new, out):
        try:
            _file_by_file(new, out)
        except OSError as error:
            raise DirectoryError(
                f"Could not replace every file in {out}: {error.strerror or error}.\n"
                "Each page there is whole, some of the site before; build again."
            ) from error
    _remember(out.parent)


def exchange(path: Path, other: Path) -> bool:
    """Swap two folders in one step; False where this system or this disk has no such step."""
    system = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(path), os.fsencode(other)
    if hasattr(system, "renameat2"):  # Linux: from here, from here, RENAME_EXCHANGE
        status = system.renameat2(-100, names[0], -100, names[1], 2)
    elif hasattr(system, "renamex_np"):  # macOS: RENAME_SWAP
        status = system.renamex_np(names[0], names[1], 2)
    else:
        return False
    code = ctypes.get_errno()
    if status != 0 and code not in CANNOT_EXCHANGE:
        raise OSError(code, os.strerror(code), str(other))
    return bool(status == 0)


def _file_by_file(new: Path, out: Path) -> None:
    """Move each file over the old one, first what pages need, then pages; then remove the rest.

    A kill on the way leaves pages of both sites, each whole and with all that it loads.
    """
    wanted = sorted(_files(new), key=lambda name: (name.suffix == ".html", name))
    for name in wanted:
        _make_way(out, name)
        (new / name).replace(out / name)
    # A page goes before what it loads.
    for name in sorted(_files(out) - set(wanted), key=lambda name: (name.suffix != ".html", name)):
        (out / name).unlink()
    for folder in sorted(_folders(out) - _folders(new), reverse=True):
        (out / folder).rmdir()
    os.sync()


def _files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if not _is_folder(path)}


def _folders(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if _is_folder(path)}


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _make_way(out: Path, name: Path) -> None:
    """Have the folder for a file, also where a file had its name, or a folder that of the file."""
    for above in reversed(name.parents[:-1]):
        if not _is_folder(out / above):
            (out / above).unlink(missing_ok=True)
            (out / above).mkdir()
            (out / above).chmod(0o755)
    if _is_folder(out / name):
        shutil.rmtree(out / name)


def _remember(folder: Path) -> None:
    """Have the disk remember the names in a folder, which a rename changes, where it can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
