"""``python -m bench.changes``: what a build costs where little has changed since the last one."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench.__main__ import machine
from bench.contenders import PROJECT, make_folder, python
from bench.figures import Figures, table
from bench.measure import Run, run

REAL = 73
"""With this many, the project's own providers are built, not made-up ones."""
Edit = Callable[[Path, int], None]


def main() -> None:
    """Build once from nothing, then after each kind of change in turn, and print medians."""
    options = _options()
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory(prefix="directory-changes-", dir=options.folder) as folder:
        for number in options.providers:
            root = Path(folder, str(number))
            _lay_out(root, number)
            print(f"\n{number:,} providers; every kind of build in turn, {options.runs} times\n")
            print(table(_measured(root, options.runs)), flush=True)
            shutil.rmtree(root)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.changes", description=__doc__)
    parser.add_argument("--providers", type=int, nargs="+", default=[REAL, 1_000, 10_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="where to build; its disk is measured too")
    return parser.parse_args()


def _lay_out(root: Path, number: int) -> None:
    if number != REAL:
        make_folder(root, number)
        return
    root.mkdir(parents=True)
    for name in ("providers", "content"):
        shutil.copytree(PROJECT / name, root / name)
    shutil.copy(PROJECT / "site_config.yml", root)


def _measured(root: Path, runs: int) -> list[Figures]:
    figures = [Figures(name, name) for name in ("from nothing", *CHANGES)]
    figures[0].runs.append(_built(root))
    # The first build after one from nothing loads templates that are kept from then on.
    _one_profile(root, 0)
    _built(root)
    for turn in range(1, runs + 1):
        for one, edit in zip(figures[1:], CHANGES.values(), strict=True):
            edit(root, turn)
            one.runs.append(_built(root))
            print(f"{one.name}: {one.runs[-1]}", file=sys.stderr, flush=True)
    for one in figures:
        written = [file.stat().st_size for file in (root / "site").rglob("*") if file.is_file()]
        one.files, one.size = len(written), sum(written)
    return figures


def _built(root: Path) -> Run:
    return run(python("-m", "generator", "build", "--root", root), root, root / "build.log")


def _nothing(root: Path, turn: int) -> None:
    """Leave all as it is."""
    del root, turn


def _one_profile(root: Path, turn: int) -> None:
    """Change the summary of one provider, which its page, its cards and the data show."""
    profile = sorted((root / "providers").glob("*.yml"))[REAL // 2]
    _change(profile, "summary: ", f"summary: Changed {turn}. ")


def _one_article(root: Path, turn: int) -> None:
    """Change the description of one article."""
    _change(root / "content/learn/safety.md", "description: ", f"description: Changed {turn}. ")


CHANGES: dict[str, Edit] = {
    "nothing changed": _nothing,
    "one profile": _one_profile,
    "one article": _one_article,
}


def _change(file: Path, start: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    lines = [_line(line, start, new) for line in text.splitlines()]
    file.write_text("\n".join([*lines, ""]), encoding="utf-8")


def _line(line: str, start: str, new: str) -> str:
    """Return a line with what was put there before taken out, and the new words put in."""
    if not line.startswith(start):
        return line
    words = line.removeprefix(start)
    return new + (words.partition(". ")[2] if words.startswith("Changed ") else words)


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT))
    main()
