"""``python -m tests.soak SECONDS``: searches each kind of file in turn, and prints its figures.

Ends with 1 where a file ended in an exception or kept the program busy; it says where that file is.
"""

import re
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from tests.soak.dictionary import dictionary
from tests.soak.targets import HERE, PIECES, TARGETS, Target

FOUND = Path(".cache/soak")
LONGEST_FILE = 8192
TOO_LONG = 30
"""Seconds for one file, on a machine with other work; ours take some milliseconds."""
TOO_MUCH = 1024
"""MB of memory, the tools for the search included."""
LIMITS = (f"-max_len={LONGEST_FILE}", f"-timeout={TOO_LONG}", f"-rss_limit_mb={TOO_MUCH}")
_RUNS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_MEMORY = re.compile(r"stat::peak_rss_mb:\s*(\d+)")
_SLOWEST = re.compile(r"stat::slowest_unit_time_sec:\s*(\d+)")
_COVERAGE = re.compile(r"cov: (\d+) ft: \d+ corp: (\d+)")


def main(arguments: Sequence[str]) -> int:
    """Search for about as many seconds as asked, divided among the kinds of files."""
    seconds = int(arguments[0]) if arguments else 600
    if find_spec("atheris") is None:
        print("atheris is not here: it has wheels for Linux on x86-64 alone.", file=sys.stderr)
        return 2
    FOUND.mkdir(parents=True, exist_ok=True)
    (FOUND / "words.dict").write_text(dictionary(), encoding="ascii")
    ended = [_search(target, max(1, seconds // len(TARGETS))) for target in TARGETS.values()]
    return int(any(ended))


def _search(target: Target, seconds: int) -> int:
    """Search one kind of file, tell what came of it, and return libFuzzer's exit code."""
    own = FOUND / target.name
    own.mkdir(exist_ok=True)
    (own / "sound").write_text(target.sound, encoding="utf-8")
    for piece in PIECES:
        (own / piece.stem).write_text(target.sound + piece.read_text("utf-8"), encoding="utf-8")
    options = (f"-max_total_time={seconds}", f"-artifact_prefix={FOUND / target.name}-", *LIMITS)
    asked = [sys.executable, "-m", "tests.soak.fuzz", target.name, *options]
    asked += ["-print_final_stats=1", f"-dict={FOUND / 'words.dict'}"]
    asked += [str(own), str(HERE / "corpus" / target.name)]
    log = FOUND / f"{target.name}.log"
    with log.open("wb") as told:
        ended = subprocess.run(asked, stdout=told, stderr=told, check=False).returncode
    print(_told(target.name, log.read_text("utf-8", "replace"), seconds), flush=True)
    if ended:
        print(f"  {target.name}: stopped by a file; {log} ends with why, and where it is kept")
    return ended


def _told(name: str, log: str, seconds: int) -> str:
    runs, memory, slowest = (_last(one, log) for one in (_RUNS, _MEMORY, _SLOWEST))
    covered = _COVERAGE.findall(log) or [("0", "0")]
    return (
        f"{name}: {int(runs):,} files in {seconds} s, {covered[0][0]} to {covered[-1][0]} places "
        f"of the program reached, {covered[-1][1]} files kept, slowest {slowest} s, {memory} MB"
    )


def _last(pattern: re.Pattern[str], log: str) -> str:
    found = pattern.findall(log)
    return str(found[-1]) if found else "0"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
