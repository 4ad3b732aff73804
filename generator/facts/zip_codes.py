"""ZIP codes: the state that each lies in, by the list that the finder's places are made from."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

Run = tuple[int, int]


def states_of(zip_code: str) -> tuple[str, ...]:
    """Return the states that a ZIP code lies in, nearly always one; none where there is no such."""
    number = int(zip_code[:5])
    return tuple(
        state
        for state, runs in _runs().items()
        if any(first <= number <= last for first, last in runs)
    )


@cache
def _runs() -> dict[str, list[Run]]:
    """Return the ZIP codes of each state as first and last of each run without a gap."""
    text = files("generator.facts").joinpath("zip_codes.csv").read_text(encoding="utf-8")
    rows = (line.split(",") for line in text.splitlines() if line[0] != "#")
    return {state: list(_read(runs)) for state, runs in rows}


def _read(runs: str) -> Iterator[Run]:
    for run in runs.split():
        first, _, last = run.partition("-")
        yield int(first), int(last or first)
