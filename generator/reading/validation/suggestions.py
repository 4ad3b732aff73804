"""Did you mean: the accepted word nearest to what was typed."""

from collections.abc import Iterable, Mapping

ENOUGH = 66
"""How like a word must be, out of 100, to be what somebody meant."""


def nearest(found: str, choices: Mapping[str, str] | Iterable[str]) -> str:
    """Return the accepted word nearest to ``found``, or nothing where none is near.

    ``choices`` are the accepted words, or map what people type to the word that is accepted.
    """
    # Imported here because a clean check never needs it, and must answer at once.
    from rapidfuzz import fuzz, process

    table = choices if isinstance(choices, Mapping) else {choice: choice for choice in choices}
    near = process.extract(
        found, list(table), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=ENOUGH, limit=4
    )
    return (
        table[min((match[0] for match in near), key=lambda one: _slips(found, one))] if near else ""
    )


def _slips(found: str, meant: str) -> tuple[int, int]:
    """Return how many slips of the hand lead from one to the other; two letters swapped are one."""
    from rapidfuzz.distance import OSA

    return OSA.distance(found.casefold(), meant.casefold()), abs(len(found) - len(meant))
