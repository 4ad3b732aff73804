"""Hunks of a change: the lines of each file that are new since a revision, as git tells them."""

import ast
import re
from collections.abc import Iterator

from generator.contributing.review.base import Base
from generator.model.review import ChangedLines
from generator.reading.git_command import git

HUNK = re.compile(r"@@ -[0-9]+(?:,([0-9]+))? \+([0-9]+)(?:,([0-9]+))? @@")
WHOLE = range(1, 1 << 31)
ASKED = ("-c", "core.bigFileThreshold=1m", "diff", "--unified=0", "--relative", "--find-renames")
PLAIN = ("--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/")


def changed_lines(base: Base) -> ChangedLines:
    """Return the new lines of each changed file; of one that git does not keep yet, all of them.

    A file that only got another name has none.

    Where lines only went, the line above them stands for them, which a forge shows beside them.
    """
    hunks: dict[str, list[range]] = {path: [] for path in base.changed()}
    for path, lines in _hunks(git(base.root, *ASKED, *PLAIN, base.commit, "--")):
        hunks.setdefault(path, []).append(lines)
    new = git(base.root, "ls-files", "--others", "--exclude-standard", "-z")
    return {**hunks, **{path: [WHOLE] for path in new.split("\0") if path}}


def _hunks(diff: str) -> Iterator[tuple[str, range]]:
    """Yield each hunk; its own lines are passed over, whatever they look like."""
    path, rest = "", 0
    for line in diff.split("\n"):
        if rest and line[:1] in ("+", "-"):
            rest -= 1
        elif line.startswith("+++ "):
            path = _path(line.removeprefix("+++ "))
        elif hunk := HUNK.match(line):
            gone, first, come = int(hunk[1] or 1), max(int(hunk[2]), 1), int(hunk[3] or 1)
            rest = gone + come
            yield path, range(first, first + max(come, 1))


def _path(named: str) -> str:
    """Return a path as git names it; an odd one stands between quotes, its bytes in octal."""
    if named.startswith('"'):
        named = ast.literal_eval(f"b{named}").decode("utf-8", "replace")
    return named.removesuffix("\t").removeprefix("b/")
