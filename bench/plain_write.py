"""The floor: the bytes of our site written as plain files, by a program that does nothing else.

``pack SITE FILE`` puts a site into one file; that is not measured. ``write FILE FOLDER`` is.
"""

import json
import mmap
import os
import sys
from pathlib import Path


def pack(site: Path, file: Path) -> None:
    """Put all files of a folder into one, with a list of their names and sizes beside it."""
    if not site.is_dir():
        sys.exit(f"there is no site in {site}")
    sizes = []
    with file.open("wb") as packed:
        for path in sorted(one for one in site.rglob("*") if one.is_file()):
            data = path.read_bytes()
            packed.write(data)
            sizes.append((path.relative_to(site).as_posix(), len(data)))
    _sizes(file).write_text(json.dumps(sizes), encoding="utf-8")


def write(file: Path, folder: Path) -> None:
    """Write every packed file in its place."""
    folder.mkdir()
    start, made = 0, {""}
    with file.open("rb") as packed, mmap.mmap(packed.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for name, size in json.loads(_sizes(file).read_text(encoding="utf-8")):
            inside = name.rpartition("/")[0]
            if inside not in made:
                os.makedirs(f"{folder}/{inside}", exist_ok=True)  # noqa: PTH103 - this is the floor
                made.add(inside)
            with open(f"{folder}/{name}", "wb", buffering=0) as one:  # noqa: PTH123 - as above
                one.write(data[start : start + size])
            start += size


def _sizes(file: Path) -> Path:
    return file.with_suffix(".json")


if __name__ == "__main__":
    {"pack": pack, "write": write}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
