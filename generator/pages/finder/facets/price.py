"""Prices, in bands: of one session, and of a whole course."""

from decimal import Decimal

from generator.facts.pricing import course_prices, session_prices
from generator.model.judgement import Judgement
from generator.model.money import Price
from generator.pages.finder.facet import Facet, Option

SESSION_BANDS = (300, 600)
COURSE_BANDS = (1500, 3000)


def session_price(judgement: Judgement) -> tuple[str, ...]:
    """Return the bands that its prices for one session fall in."""
    return _bands(session_prices(judgement.provider), SESSION_BANDS)


def course_price(judgement: Judgement) -> tuple[str, ...]:
    """Return the bands that its prices for a course or program fall in."""
    return _bands(course_prices(judgement.provider), COURSE_BANDS)


def _bands(prices: list[Price], edges: tuple[int, int]) -> tuple[str, ...]:
    """Return every band that a price, or a range of prices, touches."""
    bands: set[str] = set()
    for price in prices:
        low = price.amount_usd or Decimal(0)
        high = max(low, price.amount_high_usd or low)
        bands |= {"low"} if low < edges[0] else set()
        bands |= {"middle"} if low < edges[1] and high >= edges[0] else set()
        bands |= {"high"} if high >= edges[1] else set()
    return tuple(band for band in ("low", "middle", "high") if band in bands)


FACETS = (
    Facet(
        "session",
        "Price for one session",
        session_price,
        (
            Option("low", "Under $300"),
            Option("middle", "$300 to $599"),
            Option("high", "$600 or more"),
        ),
        unknown="Include price not stated",
    ),
    Facet(
        "course",
        "Price for a course",
        course_price,
        (
            Option("low", "Under $1,500"),
            Option("middle", "$1,500 to $2,999"),
            Option("high", "$3,000 or more"),
        ),
        unknown="Include price not stated",
        note="What they ask for a whole course or program.",
    ),
)
