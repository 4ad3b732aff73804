"""A file that nobody has yet: written whole, and never over another."""

from pathlib import Path

MOST = 100


def write_new(file: Path, text: str) -> Path:
    """Write a text to a path, or to the next free one like ``name-2.yml``; return where it is."""
    for number in range(1, MOST):
        free = file if number == 1 else file.with_stem(f"{file.stem}-{number}")
        try:
            write_whole(free, text)
        except FileExistsError:
            continue
        return free
    raise FileExistsError(17, "there are too many files of this name", str(file))


def write_whole(path: Path, text: str) -> None:
    """Write a new file; where the disk is full or somebody stops it, no part of it stays.

    Raises FileExistsError where something stands there.
    """
    data = text.encode()
    with path.open("xb") as new_file:
        try:
            new_file.write(data)
            new_file.flush()
        except BaseException:
            path.unlink(missing_ok=True)
            raise
