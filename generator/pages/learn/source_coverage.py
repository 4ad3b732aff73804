"""How much of a page's sources we have read ourselves, in words."""

from collections.abc import Sequence

from generator.model.source import ReadSoFar, Source


def coverage_of_sources(sources: Sequence[Source]) -> str:
    """Return one or two sentences to stand above the list; empty where all were read in full."""
    total = len(sources)
    parts = sum(source.read is ReadSoFar.PART for source in sources)
    unopened = sum(source.read is ReadSoFar.NONE for source in sources)
    partly = f"We have read a part of {_of(parts, total)}." if parts else ""
    if not unopened:
        return partly
    if parts and parts + unopened == total:
        which = "the other one" if unopened == 1 else f"the other {unopened}"
    else:
        which = _of(unopened, total).replace("each", "any")
    never = f"We have not opened {which} yet. What they prove here we know from copies and reports."
    return f"{partly} {never}".strip()


def _of(count: int, total: int) -> str:
    if count == total:
        return "this source" if total == 1 else f"each of these {total} sources"
    return f"{count} of these {total} sources"
