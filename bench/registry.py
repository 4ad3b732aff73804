"""How fast a million rows of NPPES are read: ``python -m bench.registry``.

A ratio: against reading the same bytes and counting their line ends, and in MB a CPU second.
"""

import csv
import io
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from generator.registry.nppes import CHUNK, nppes_rows
from tests.registry.official_files import COLUMNS, person

ROWS = 1_000_000
NUMBER, NAME = "@" * 10, "%" * 8


def template() -> tuple[str, str]:
    """Return the header and one row with room for a number and a name."""
    lines = []
    for cells in (COLUMNS, [person(NUMBER, NAME, "SAM").get(name, "") for name in COLUMNS]):
        text = io.StringIO()
        csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(cells)
        lines.append(text.getvalue())
    return lines[0], lines[1]


def write(file: Path, rows: int) -> None:
    """Write a file in the layout of NPPES."""
    header, row = template()
    with file.open("w", encoding="utf-8") as lines:
        lines.write(header)
        for number in range(rows):
            name = f"NAME{number % 10_000:04}"
            lines.write(row.replace(NUMBER, str(1_500_000_000 + number)).replace(NAME, name))


def seconds(work: Callable[[], object]) -> float:
    """Return the CPU seconds that some work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def line_ends(file: Path) -> int:
    """Return how many lines a file has, without holding it."""
    with file.open("rb") as lines:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: lines.read(CHUNK), b""))


def main(rows: int = ROWS) -> str:
    """Return the figures of one run."""
    with tempfile.TemporaryDirectory() as room:
        file = Path(room, "npidata_pfile.csv")
        write(file, rows)
        wanted = frozenset({"1500000007"}), frozenset({"NAME0042"})
        found: list[object] = []
        joined = seconds(lambda: found.extend(nppes_rows(file, *wanted)))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        counted = seconds(lambda: line_ends(file))
        size = file.stat().st_size / 1e6
    return (
        f"{rows:,} rows, {size:,.0f} MB, {len(found):,} found: "
        f"{size / joined:.0f} MB a CPU second, {joined / counted:.1f}x counting its line ends, "
        f"{peak:.0f} MB of memory at most\n"
    )


if __name__ == "__main__":
    sys.stdout.write(main())
