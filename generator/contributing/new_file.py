"""A file that nobody has yet: written whole, and never over another."""

from pathlib import Path

MOST = 100


def write_new(file: Path, text: str) -> Path:
    """Write a text to a path, or to the next free one like ``name-2.yml``; return where it is."""
    for number in range(1, MOST):
        free = file if number == 1 else file.with_stem(f"{file.stem}-{number}")
        try:
            with free.open("x", encoding="utf-8", newline="\n") as new_file:
                new_file.write(text)
        except FileExistsError:
            continue
        return free
    raise FileExistsError(17, "there are too many files of this name", str(file))
