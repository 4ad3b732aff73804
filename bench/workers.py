"""``python -m bench.workers``: the same cold build by one process, by several, and by a cluster."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.__main__ import machine
from bench.contenders import PROJECT, make_folder, python
from bench.measure import Run, run

CLOCK = os.sysconf("SC_CLK_TCK")
HEAD = ("wall s", "CPU s", "of it the build's own", "MB")


def main() -> None:
    """Measure in turn, and print medians; the bytes of all are compared."""
    options = _options()
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory(prefix="directory-workers-") as folder:
        for number in options.providers:
            root = Path(folder, str(number))
            make_folder(root, number)
            print(f"\n{number:,} providers, median of {options.runs} in turn: {', '.join(HEAD)}")
            for name, costs in _measured(root, options).items():
                print(
                    f"  {name:24}"
                    + "".join(f"{median(one):8.1f}" for one in zip(*costs, strict=True))
                )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.workers", description=__doc__)
    parser.add_argument("--providers", type=int, nargs="+", default=[300, 1_000, 3_000])
    parser.add_argument("--workers", type=int, nargs="*", default=[2, 4], help="here")
    parser.add_argument("--cluster", type=int, nargs="*", default=[1, 2, 4], help="workers of Dask")
    parser.add_argument("--runs", type=int, default=3)
    return parser.parse_args()


def _measured(root: Path, options: argparse.Namespace) -> dict[str, list[tuple[float, ...]]]:
    ways = ["1 process", *(f"{n} workers here" for n in options.workers)]
    ways += [f"cluster of {n}" for n in options.cluster]
    costs: dict[str, list[tuple[float, ...]]] = {way: [] for way in ways}
    for _ in range(options.runs):
        for way in ways:
            costs[way].append(_cost(root, way))
            print(f"{way}: {costs[way][-1]}", file=sys.stderr, flush=True)
            _compare(root, way)
    return costs


def _cost(root: Path, way: str) -> tuple[float, ...]:
    """Build once: seconds on the wall, CPU seconds of all, those of the build alone, megabytes."""
    number = next(int(word) for word in way.split() if word.isdigit())
    if "cluster" not in way:
        built = _build(root, "--workers", str(number))
        return built.wall, built.cpu, built.alone, built.memory
    with _cluster(root, number) as (address, others):
        _build(root, "--cluster", address)  # They load the program once, not for each build.
        before = sum(map(_cpu_of, others))
        built = _build(root, "--cluster", address)
        theirs = sum(map(_cpu_of, others)) - before
    return built.wall, built.cpu + theirs, built.alone, built.memory


def _build(root: Path, *more: str) -> Run:
    shutil.rmtree(root / "site", ignore_errors=True)
    asked = python("-m", "generator", "build", "--clean", "--root", root, *more)
    return run(asked, root, root / "build.log")


def _compare(root: Path, way: str) -> None:
    sums, first = root / "site/SHA256SUMS", root / "sums"
    if not first.exists():
        shutil.copy(sums, first)
    assert sums.read_bytes() == first.read_bytes(), way


def _cpu_of(process: subprocess.Popen[bytes]) -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / CLOCK


@contextmanager
def _cluster(root: Path, number: int) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Give the address of a scheduler, and it and its workers, each a process of one thread."""
    from tests.publishing.workers.dask_cluster import DaskCluster

    cluster = DaskCluster(root)
    try:
        cluster.whole(number)
        assert cluster.scheduler is not None
        yield cluster.address, [cluster.scheduler, *cluster.workers.values()]
    finally:
        cluster.end()


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT))
    main()
