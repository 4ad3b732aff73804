"""``python -m tests.mutants [PART OF A MODULE'S NAME ...]``: prints what no test noticed.

Ends with 1 where a mutant survives that nobody has explained, with 2 where a target's tests are red
before anything is changed.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence

from tests.mutants.importing import source_of
from tests.mutants.survivors import Report, explanation_of, unused
from tests.mutants.targets import TARGETS, Target


def main(parts: Sequence[str]) -> int:
    """Judge the targets whose names hold one of these parts, or all of them."""
    targets = [one for one in TARGETS if not parts or any(part in one.module for part in parts)]
    reports = []
    for target in targets:
        report = _report(target)
        reports.append(report)
        for line in _lines(target, report):
            print(line, flush=True)
    idle = unused(reports)
    for module, change in idle:
        print(f"{module}: an explanation is not needed: {change}")
    print(f"{sum(one.mutants for one in reports)} mutants in {len(reports)} modules.")
    return int(bool(idle) or any(one.unexplained for one in reports))


def _report(target: Target) -> Report:
    """Return the survivors of a target, from a process of its own: pytest is started only once."""
    asked = [sys.executable, "-m", "tests.mutants.one", target.module]
    # The order of a set must not decide which mutants survive.
    same = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(asked, stdout=subprocess.PIPE, env=same, check=False)
    if done.returncode:
        sys.exit(2)
    return Report(target.module, **json.loads(done.stdout))


def _lines(target: Target, report: Report) -> Iterator[str]:
    path = os.path.relpath(source_of(target.module))
    known = len(report.survivors) - len(report.unexplained)
    left = len(report.unexplained)
    yield f"{path}: {report.mutants} mutants, {known} explained, {left} survive"
    for line, change in report.survivors:
        if explanation_of(report.module, change) is None:
            yield f"{path}:{line}: survives: {change}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
