"""In which states a provider treats people, as tiles in the places of a map."""

import re
from collections.abc import Collection
from functools import cache

from markupsafe import Markup

from generator.facts.service_area import treats_in
from generator.model.provider import Provider
from generator.pages.providers.pictures.drawing import figure

# As on the map of the home page; the territories stand where there is sea.
ROWS = (
    "AK .. .. .. .. .. .. .. .. .. ME",
    ".. .. .. .. .. .. .. .. .. VT NH",
    "WA ID MT ND MN IL WI MI NY RI MA",
    "OR NV WY SD IA IN OH PA NJ CT ..",
    "CA UT CO NE MO KY WV VA MD DE ..",
    ".. AZ NM KS AR TN NC SC DC .. ..",
    "GU MP .. OK LA MS AL GA .. .. ..",
    "HI AS .. TX .. .. .. .. FL PR VI",
)
TILE, GAP = 30, 3
"""Wide enough for two letters of 14 px on the narrowest phone."""
LETTER = TILE // 3
"""A row of letters is written as one line: two letters and a space to a tile."""
TERRITORIES = frozenset(("AS", "GU", "MP", "PR", "VI"))
EVERY = frozenset(code for row in ROWS for code in row.split() if code != "..")


def served_map(provider: Provider) -> Markup:
    """Return the map with its words; nothing for a single state, which needs no map."""
    states = frozenset(treats_in(provider))
    return _map(states) if len(states) > 1 else Markup()


@cache
def _map(states: frozenset[str]) -> Markup:
    rest = EVERY - states
    drawn = (
        Markup('<path class="tile" d="{0}"/><path class="hole" d="{0}"/>{1}').format(
            _runs(rest), _letters(rest)
        )
        if rest
        else Markup()
    )
    drawn += Markup('<path class="full" d="{}"/><g class="on">{}</g>').format(
        _runs(states), _letters(states)
    )
    return figure(len(ROWS) * TILE, drawn, _caption(states), 11 * TILE)


def _caption(states: frozenset[str]) -> str:
    what = "states and territories" if states & TERRITORIES else "states"
    named = f"Filled: the {len(states)} {what} where they treat people, as listed under Where."
    return named if states == EVERY else f"{named} Outline: not named, so ask."


def _runs(states: Collection[str]) -> str:
    """Return neighbours in a row as one thick stroke, which the style cuts into tiles."""
    return "".join(
        f"M{first * TILE} {n * TILE + TILE // 2}h{length * TILE - GAP}"
        for n, row in enumerate(ROWS)
        for first, length in _neighbours(row, states)
    )


def _neighbours(row: str, states: Collection[str]) -> list[tuple[int, int]]:
    taken = "".join("x" if code in states else "." for code in row.split())
    return [(run.start(), len(run[0])) for run in re.finditer("x+", taken)]


def _letters(states: Collection[str]) -> Markup:
    """Return the codes, each row as one text whose length is given, so that any font fits."""
    return Markup().join(
        _line(n, first, " ".join(row.split()[first : first + length]))
        for n, row in enumerate(ROWS)
        for first, length in _neighbours(row, states)
    )


def _line(row: int, first: int, codes: str) -> Markup:
    letters = Markup('<text x="{}" y="{}" textLength="{}">{}</text>')
    # The last letter is narrower than its share: what is beside it is not part of the line.
    return letters.format(first * TILE + 4, row * TILE + 19, len(codes) * LETTER - 2, codes)
