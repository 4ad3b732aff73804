"""Price distribution: one session across the directory, like with like, once for all pages."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from math import ceil

from generator.facts.pricing import PriceRange, price_range, session_prices
from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Route, Service

COLUMNS = 48
HIGHEST_PILE = 5
TOO_FEW = 5
"""Below this number a picture would show single providers, not a range."""
STEPS = (Decimal(100), Decimal(250), Decimal(500), Decimal(1000), Decimal(5000))


class Sort(Enum):
    """Sessions whose prices can stand on one line; ``value`` is what a patient calls one."""

    INJECTED = "infusion or injection"
    ESKETAMINE = "esketamine (Spravato) session"
    WITH_THERAPIST = "ketamine session with a therapist"
    TAKEN = "tablet, lozenge or spray session"
    ROUTE_NOT_NAMED = "ketamine session, route not named"


SERVICES = {
    Service.IV_INFUSION: Sort.INJECTED,
    Service.IM_INJECTION: Sort.INJECTED,
    Service.SUBCUTANEOUS_INJECTION: Sort.INJECTED,
    Service.ESKETAMINE: Sort.ESKETAMINE,
    Service.ASSISTED_THERAPY: Sort.WITH_THERAPIST,
    Service.ORAL: Sort.TAKEN,
    Service.NASAL: Sort.TAKEN,
    Service.KETAMINE_SESSION: Sort.ROUTE_NOT_NAMED,
}
ROUTES = {
    Route.IV: Sort.INJECTED,
    Route.IM: Sort.INJECTED,
    Route.SUBCUTANEOUS: Sort.INJECTED,
    Route.ESKETAMINE: Sort.ESKETAMINE,
    Route.ORAL: Sort.TAKEN,
    Route.SUBLINGUAL: Sort.TAKEN,
    Route.NASAL: Sort.TAKEN,
}


@dataclass(frozen=True, slots=True)
class Spread:
    """The lowest session price of each provider, on one scale from zero."""

    providers: int
    lowest: Decimal
    highest: Decimal
    half_from: Decimal
    half_to: Decimal
    """The lower and upper quartile: at least half of the prices lie between."""
    top: Decimal
    """Where the scale ends; what costs more stands in its last column."""
    piles: tuple[int, ...]
    """How many dots stand in each column."""
    in_a_dot: int
    """The most providers that one dot stands for."""


@dataclass(frozen=True, slots=True)
class Spreads:
    """What all providers ask, by sort of session."""

    counts: Mapping[Sort, int]
    of: Mapping[Sort, Spread]
    """Only of sorts that enough providers price."""


def spreads(providers: Iterable[Provider]) -> Spreads:
    """Return the spread of each sort of session, to be made once for a directory."""
    return spreads_of(map(lowest_asked, providers))


def lowest_asked(provider: Provider) -> dict[Sort, Decimal]:
    """Return the lowest price of each sort of session that a provider prices."""
    return {sort: own.low for sort, own in asked(provider).items()}


def spreads_of(lowest: Iterable[Mapping[Sort, Decimal]]) -> Spreads:
    """Return the same, of what ``lowest_asked`` returns for each provider."""
    lows: dict[Sort, list[Decimal]] = {sort: [] for sort in Sort}
    for one in lowest:
        for sort, low in one.items():
            lows[sort].append(low)
    counts = {sort: len(low) for sort, low in lows.items()}
    return Spreads(
        counts, {s: _spread(sorted(low)) for s, low in lows.items() if counts[s] >= TOO_FEW}
    )


def asked(provider: Provider) -> dict[Sort, PriceRange]:
    """Return what a provider asks for each sort of session it prices."""
    by_sort: dict[Sort, list[Price]] = {}
    for price in session_prices(provider):
        # Free is no price to compare: somebody else pays, as in a study.
        if price.service in SERVICES and price.amount_usd:
            by_sort.setdefault(SERVICES[price.service], []).append(price)
    ranges = ((sort, price_range(prices)) for sort, prices in by_sort.items())
    return {sort: own for sort, own in ranges if own}


def sorts_given(provider: Provider) -> tuple[Sort, ...]:
    """Return the sorts of session that a provider gives, by its routes."""
    routes: Collection[Route] = provider.routes.values if provider.routes else ()
    return tuple(dict.fromkeys(ROUTES[route] for route in routes if route in ROUTES))


def _spread(low: list[Decimal]) -> Spread:
    # Prices that stand in the list, so that everybody can count them: at least half lie between.
    last = len(low) - 1
    top = _top(low)
    columns = Counter(column(price, top) for price in low)
    in_a_dot = -(-max(columns.values()) // HIGHEST_PILE)
    piles = tuple(-(-columns[n] // in_a_dot) for n in range(COLUMNS))
    half_from, half_to = low[last // 4], low[-(-last * 3 // 4)]
    return Spread(len(low), low[0], low[-1], half_from, half_to, top, piles, in_a_dot)


def column(price: Decimal, top: Decimal) -> int:
    """Return the column that a price stands in."""
    return min(COLUMNS - 1, int(price * COLUMNS / top))


def _top(low: list[Decimal]) -> Decimal:
    """Return the end of the scale; a few dear ones must not press all others into a corner."""
    highest = min(low[-1], low[len(low) // 2] * 3)
    step = next((step for step in STEPS if highest <= step * 10), STEPS[-1])
    return ceil(highest / step) * step
