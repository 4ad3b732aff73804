"""How much of a page's sources we have read ourselves, in words."""

from collections.abc import Sequence

from generator.model.source import ReadSoFar, Source


def coverage_of_sources(sources: Sequence[Source]) -> str:
    """Return up to three sentences to stand above the list; empty where all were read in full."""
    counts = [
        f"We have read {what} {_of(count, len(sources))}."
        for read, what in _READ.items()
        if (count := sum(one.read is read for one in sources))
    ]
    unopened = sum(one.read is ReadSoFar.NOT_YET for one in sources)
    if unopened:
        counts.append(f"We have not opened {_which(unopened, sources)} yet. {_KNOWN}")
    return " ".join(counts)


_READ = {ReadSoFar.PART: "a part of", ReadSoFar.ABSTRACT: "only the summary of"}
_KNOWN = "What they prove here we know from copies and reports."


def _which(unopened: int, sources: Sequence[Source]) -> str:
    total = len(sources)
    others = any(one.read is not ReadSoFar.NOT_YET for one in sources)
    if others and not any(one.read is ReadSoFar.WHOLE for one in sources):
        return "the other one" if unopened == 1 else f"the other {unopened}"
    return _of(unopened, total).replace("each", "any")


def _of(count: int, total: int) -> str:
    if count == total:
        return "this source" if total == 1 else f"each of these {total} sources"
    return f"{count} of these {total} sources"
