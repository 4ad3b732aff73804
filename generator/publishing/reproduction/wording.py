"""What a rebuild showed, as text for a terminal."""

from collections.abc import Iterator, Sequence

from generator.model.plural import counted
from generator.publishing.output.checksums import Difference
from generator.publishing.reproduction.rebuilding import Reproduction

SHOWN = 50
"""How many files of a list are named; the rest is counted."""


def as_text(done: Reproduction) -> str:
    """Return lines that name what the site was made from and each file that differs."""
    return "".join(f"{line}\n" for line in _lines(done))


def _lines(done: Reproduction) -> Iterator[str]:
    record = done.record
    made_from = f"commit {record.commit}" if record.commit else "no commit, but changed files"
    yield f"Made from {made_from}, on {record.day}, by version {record.version}."
    if done.others:
        yield f"Made with other parts than here: {', '.join(done.others)}."
    yield from _named("Not what its own SHA256SUMS says", done.against_sums)
    yield from _named("Not what the rebuild is", done.differences)
    if done.is_same:
        yield "Rebuilt: every byte is the same."


def _named(title: str, differences: Sequence[Difference]) -> Iterator[str]:
    if not differences:
        return
    yield f"{title}: {counted(len(differences), 'file')}"
    for one in differences[:SHOWN]:
        offset = "" if one.offset is None else f", first at byte {one.offset:,}"
        yield f"  {one.path} {one.how}{offset}"
    if len(differences) > SHOWN:
        yield f"  and {len(differences) - SHOWN:,} more"
