"""``python -m bench``: a cold build by everybody in turn, and a table of what it cost."""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bench.contenders import Contender, contenders, find_hugo, make_folder
from bench.figures import Figures, table
from bench.measure import Failed, run

WARM_UP = 20
"""Providers in the run before the first: it compiles Python's modules and is not counted."""
MANY = 5_000
KEYS = ("ours", "hugo", "mkdocs", "plain")
LIBRARIES = ("jinja2", "markupsafe", "pydantic", "pyyaml", "mkdocs", "mkdocs-material")


def main() -> int:
    """Measure and print."""
    options = _options()
    chosen = [one for one in contenders(find_hugo(options.hugo)) if one.key not in options.skip]
    print(machine(), *_missing(chosen, options.skip), sep="\n", flush=True)
    work = Path(tempfile.mkdtemp(prefix="directory-bench-", dir=options.folder))
    try:
        tried = _measured(work / "warm-up", WARM_UP, chosen, 1)
        broken = {one.key for one in tried if one.failed}
        chosen = [one for one in chosen if one.key not in broken]
        sizes = {}
        for number in options.providers:
            figures = _measured(work / str(number), number, chosen, options.runs)
            sizes[number] = figures
            print(f"\n{number:,} providers, cold build: {_said(chosen, number, options.runs)}\n")
            print(table(figures), flush=True)
            shutil.rmtree(work / str(number))
    finally:
        if not options.keep:
            shutil.rmtree(work)
    if options.json:
        options.json.write_text(json.dumps(_as_data(sizes), indent=2) + "\n", encoding="utf-8")
    return int(bool(broken) or any(one.failed for all_ in sizes.values() for one in all_))


def machine() -> str:
    """Return the line that says on what and with what it was measured."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f"load {os.getloadavg()[0]:.1f} at the start"
    libraries = ", ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.platform()}, {cores} cores, {load}\n{python}; {libraries}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bench", description=__doc__, epilog="More in bench/README.md."
    )
    parser.add_argument("--providers", type=int, nargs="+", default=[1_000, 10_000], metavar="N")
    parser.add_argument("--runs", type=int, default=5, help="rounds of all contenders (5)")
    parser.add_argument("--skip", nargs="+", default=[], choices=KEYS[1:], metavar="WHO",
                        help=f"leave out some of: {', '.join(KEYS[1:])}")  # fmt: skip
    parser.add_argument("--hugo", metavar="PROGRAM", help="another Hugo than the one of make bench")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--folder", type=Path, help="where to build; its disk is measured too")
    parser.add_argument("--keep", action="store_true", help="leave the folder of the warm-up there")
    return parser.parse_args()


def _missing(chosen: Sequence[Contender], skipped: Sequence[str]) -> list[str]:
    there = {one.key for one in chosen}
    return [
        f"Not measured: {key}"
        + ("" if key in skipped else ", which is not installed; see `make bench`")
        for key in KEYS
        if key not in there
    ]


def _rounds(one: Contender, number: int, runs: int) -> int:
    return 1 if one.slow and number >= MANY else runs


def _said(chosen: Sequence[Contender], number: int, runs: int) -> str:
    fewer = [one.name for one in chosen if _rounds(one, number, runs) < runs]
    only = f"; {' and '.join(fewer)} only once, because it takes minutes" if fewer else ""
    return f"median (lowest-highest) of {runs} runs in turn{only}"


def _measured(folder: Path, number: int, chosen: Sequence[Contender], runs: int) -> list[Figures]:
    make_folder(folder, number)
    figures = {one.key: Figures(one.key, one.name) for one in chosen}
    for turn in range(runs):
        for one in chosen:
            if turn < _rounds(one, number, runs) and not figures[one.key].failed:
                _run(one, folder, figures[one.key], first=turn == 0)
    return list(figures.values())


def _run(one: Contender, folder: Path, figures: Figures, *, first: bool) -> None:
    _tell(f"{folder.name}: {one.name} ...")
    try:
        if first:
            one.prepare(folder)
        for name in one.leftovers:
            _remove(folder / name)
        # What earlier runs wrote must not reach the disk while this one is measured.
        os.sync()
        figures.runs.append(run(one.command(folder), folder, folder / f"{one.key}.log"))
        if first:
            figures.files, figures.size, figures.page = _written(folder / one.output)
    except (Failed, OSError, subprocess.CalledProcessError) as error:
        figures.failed = str(error)
        print(f"{one.name} failed:\n{error}", file=sys.stderr)


def _tell(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _written(output: Path) -> tuple[int, int, float]:
    sizes = [path.stat().st_size for path in output.rglob("*") if path.is_file()]
    pages = [path.stat().st_size for path in output.glob("providers/*/index.html")]
    return len(sizes), sum(sizes), sum(pages) / max(1, len(pages))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _as_data(sizes: dict[int, list[Figures]]) -> dict[str, object]:
    return {
        "machine": machine(),
        "sizes": [
            {"providers": number, "contenders": [asdict(one) for one in figures]}
            for number, figures in sizes.items()
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
