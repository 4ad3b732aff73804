"""ZIP codes: the state that each lies in, by the list that the finder's places are made from."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

Run = tuple[int, int]
AREA = 100
"""ZIP codes that share their first three digits, which a sorting center has in common."""


def states_of(zip_code: str) -> tuple[str, ...]:
    """Return the states that a ZIP code lies in, nearly always one; none where there is no such."""
    number = int(zip_code[:5])
    return tuple(
        state
        for state, (first, last) in _by_area().get(number // AREA, ())
        if first <= number <= last
    )


@cache
def _by_area() -> dict[int, list[tuple[str, Run]]]:
    """Return the runs that touch each area, so that a look-up passes over a few and not all."""
    areas: dict[int, list[tuple[str, Run]]] = defaultdict(list)
    for state, runs in _runs().items():
        for first, last in runs:
            for area in range(first // AREA, last // AREA + 1):
                areas[area].append((state, (first, last)))
    return dict(areas)


def _runs() -> dict[str, list[Run]]:
    """Return the ZIP codes of each state as first and last of each run without a gap."""
    text = files("generator.facts").joinpath("zip_codes.csv").read_text(encoding="utf-8")
    rows = (line.split(",") for line in text.splitlines() if line[0] != "#")
    return {state: list(_read(runs)) for state, runs in rows}


def _read(runs: str) -> Iterator[Run]:
    for run in runs.split():
        first, _, last = run.partition("-")
        yield int(first), int(last or first)
