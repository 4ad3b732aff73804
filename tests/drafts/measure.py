"""Precision and recall of proposals, by field, on labelled passages of ours: ``make drafts``.

Every third passage is held out: it was written at once with the others and is never tuned to.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.drafting.draft import proposals
from generator.drafting.page_text import passages

LABELLED = Path(__file__).with_name("labelled.yml")
UNTUNED = LABELLED.with_name("untuned.yml")
FRESH = LABELLED.with_name("fresh.yml")
PLAIN = LABELLED.with_name("plain.yml")
LAST = LABELLED.with_name("last.yml")
EARLIER = LABELLED.with_name("earlier.yml")
UNSEEN = LABELLED.with_name("unseen.yml")
LATER = LABELLED.with_name("later.yml")
MENDED = (FRESH, UNTUNED, PLAIN, EARLIER, UNSEEN, LATER)
"""Written whole, run once, and then mended: none of them is held out any more."""
HELD_OUT = 3


@dataclass
class Count:
    """How often a field was rightly found, wrongly found, and missed."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, owed: set[str], found: set[str]) -> None:
        """Count one passage."""
        self.right.update(owed & found)
        self.wrong.update(found - owed)
        self.missed.update(owed - found)

    @property
    def precision(self) -> float:
        """Of what was proposed, the share that is stated; 1 where nothing was proposed."""
        return share(self.right.total(), self.wrong.total())

    @property
    def recall(self) -> float:
        """Of what is stated, the share that was proposed."""
        return share(self.right.total(), self.missed.total())


def share(part: int, rest: int) -> float:
    """Return a part of a whole, from 0 to 1; 1 where there is nothing."""
    return part / (part + rest) if part + rest else 1.0


def every_row() -> list[dict[str, Any]]:
    """Return the passages of all sets."""
    return [row for file in (LABELLED, *MENDED, LAST) for row in labelled(file)]


def labelled(file: Path = LABELLED) -> list[dict[str, Any]]:
    """Return the passages with what each states."""
    found: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return found


def found_in(text: str) -> set[str]:
    """Return the fields of which something is proposed."""
    return {one.field.id for one in proposals(passages(text, "page.txt"))}


def counted(rows: Iterable[dict[str, Any]]) -> Count:
    """Count every row."""
    count = Count()
    for row in rows:
        count.add(set(row["facts"]), found_in(row["text"]))
    return count


def halves() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the passages that were looked at, and those that are held out."""
    rows = labelled()
    seen = [row for number, row in enumerate(rows) if number % HELD_OUT]
    return seen, rows[::HELD_OUT]


def table(count: Count, title: str) -> str:
    """Return a line for each field and one for all."""
    names = sorted({*count.right, *count.wrong, *count.missed})
    lines = [
        f"{name:22} {share(count.right[name], count.wrong[name]):.2f}"
        f" {share(count.right[name], count.missed[name]):.2f}"
        for name in names
    ]
    total = f"{'all':22} {count.precision:.3f} {count.recall:.3f}"
    return "\n".join([f"{title}: precision, recall", *lines, total, ""])


if __name__ == "__main__":
    for rows, title in zip(halves(), ("Looked at", "Held out"), strict=True):
        sys.stdout.write(table(counted(rows), title))
    later = [row for file in MENDED for row in labelled(file)]
    sys.stdout.write(table(counted(later), "Written later, then mended"))
    sys.stdout.write(table(counted(labelled(LAST)), "Written last, not tuned to"))
