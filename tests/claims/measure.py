"""Precision and recall of the search for promises, on claims and pages that a person labelled.

``python -m tests.claims.measure [FILE]`` prints them; FILE has the form of ``labelled.yml``.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from generator.model.wording import promises

LABELLED = Path(__file__).with_name("labelled.yml")
SEEN = Path(__file__).with_name("seen.yml")
"""Sentences that were new once; the patterns know all of them."""
EVERY_THIRD = 3


@dataclass(frozen=True, slots=True)
class Labelled:
    """One claim or page, and whether a careful reader calls it a promise."""

    text: str
    kind: str
    is_promise: bool
    held_out: bool

    @property
    def is_found(self) -> bool:
        return bool(promises(self.text))


@dataclass(frozen=True, slots=True)
class Measured:
    """How many were found rightly and wrongly, and how many were missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)


def labelled(path: Path = LABELLED) -> list[Labelled]:
    """Return all claims and pages of a file, every third of each list held out."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    pages = data.get("pages", {})
    return [*_of(data["promises"], True), *_of(data["fine"], False), *_pages(pages)]


def seen() -> list[Labelled]:
    """Return the sentences that the patterns know, none of them held out."""
    return [replace(one, held_out=False) for one in labelled(SEEN)]


def _of(lists: dict[str, list[str]], is_promise: bool) -> Iterator[Labelled]:
    for kind, texts in lists.items():
        for number, text in enumerate(texts, start=1):
            yield Labelled(text, kind, is_promise, number % EVERY_THIRD == 0)


def _pages(pages: dict[str, list[str]]) -> Iterator[Labelled]:
    for kind, texts in pages.items():
        yield from _of({"pages": texts}, kind == "promises")


def measured(claims: Iterable[Labelled]) -> Measured:
    """Return what was found among some claims."""
    pairs = [(one.is_promise, one.is_found) for one in claims]
    return Measured(
        pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False))
    )


def report(claims: list[Labelled]) -> str:
    """Return the figures, the held-out third apart, and each mistake outside of it."""
    lines = ["guarantees-outcome on claims and pages that a person labelled"]
    for name, part in (
        ("written with", [one for one in claims if not one.held_out]),
        ("held out", [one for one in claims if one.held_out]),
    ):
        found = measured(part)
        lines.append(
            f"  {name:<12} {len(part):>3} texts, {sum(one.is_promise for one in part):>3} promises:"
            f" precision {found.precision:.3f} ({found.wrong} wrong),"
            f" recall {found.recall:.3f} ({found.missed} missed)"
        )
    wrong = [one for one in claims if one.is_found != one.is_promise and not one.held_out]
    lines += [f"  {'missed' if one.is_promise else 'wrong'}: {one.text}" for one in wrong]
    return "\n".join(lines)


if __name__ == "__main__":
    own = [Path(name) for name in sys.argv[1:2]]
    sys.stdout.write(report(labelled(*own) if own else [*labelled(), *seen()]) + "\n")
