"""Pricing: which of a provider's prices are for a session, a course, a first visit or therapy.

Each list stands lowest first, whatever the order of the file: its first price is the one that a
card, a page or a column names.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Per, Service

SESSION_SERVICES = (
    Service.IV_INFUSION,
    Service.IM_INJECTION,
    Service.SUBCUTANEOUS_INJECTION,
    Service.ESKETAMINE,
    Service.ORAL,
    Service.NASAL,
    Service.ASSISTED_THERAPY,
    Service.KETAMINE_SESSION,
)
"""One session of treatment, as against a visit, a therapy hour or a fee."""
COURSE_SERVICES = (Service.USUAL_COURSE, Service.AT_HOME_PROGRAM, Service.PROGRAM)
TREATMENT_SERVICES = (*SESSION_SERVICES, *COURSE_SERVICES)
THERAPY_SERVICES = (Service.THERAPY, Service.INTEGRATION)
LONGER = (Per.MONTH, Per.COURSE, Per.PACKAGE)
"""What covers more than one visit."""


# What a price calls the first visit when it includes it; counted twice it would be too dear.
FIRST_VISIT = ("intake", "evaluation", "consult", "assessment", "first visit")


@dataclass(frozen=True, slots=True)
class PriceRange:
    """From the lowest to the highest amount of some prices, in dollars."""

    low: Decimal
    high: Decimal
    is_about: bool
    """Whether one of them was given as about so much."""
    evidence: tuple[str, ...]


def price_range(prices: Iterable[Price]) -> PriceRange | None:
    """Return the range of prices, upper ends included; None where no amount is known."""
    known = [(price.amount_usd, price) for price in prices if price.amount_usd is not None]
    if not known:
        return None
    return PriceRange(
        min(low for low, _ in known),
        max(max(low, price.amount_high_usd or low) for low, price in known),
        any(price.approximate for _, price in known),
        tuple(name for _, price in known for name in price.evidence),
    )


def is_session_price(price: Price) -> bool:
    """Return whether it is the price of one session of treatment."""
    return _is_treatment(price) and (
        price.per is Per.SESSION
        or (price.service in SESSION_SERVICES and price.per in (None, Per.VISIT, Per.ONCE))
    )


def is_course_price(price: Price) -> bool:
    """Return whether it covers a whole course or program; a month is not a course."""
    return _is_treatment(price) and (
        price.per in (Per.COURSE, Per.PACKAGE)
        or (price.service in COURSE_SERVICES and price.per in (None, Per.ONCE))
    )


def holds_first_visit(price: Price) -> bool:
    """Return whether the first visit is in the price."""
    return any(word in part.casefold() for part in price.includes for word in FIRST_VISIT)


def session_prices(provider: Provider) -> list[Price]:
    """Return the prices for one session of treatment, lowest first."""
    return _lowest_first(provider, is_session_price)


def course_prices(provider: Provider) -> list[Price]:
    """Return the prices of a whole course or program, lowest first; courses differ in length."""
    return _lowest_first(provider, is_course_price)


def treatment_prices(provider: Provider) -> list[Price]:
    """Return the prices of treatment itself, lowest first: not of visits, therapy and fees."""
    return _lowest_first(provider, _is_treatment)


def first_visit_prices(provider: Provider) -> list[Price]:
    """Return the prices of a first visit, lowest first; a month or a package is something else."""
    return _lowest_first(
        provider, lambda price: price.service is Service.CONSULTATION and price.per not in LONGER
    )


def therapy_prices(provider: Provider) -> list[Price]:
    """Return the prices of therapy or integration: those of one visit first, then lowest first."""
    prices = _lowest_first(provider, lambda price: price.service in THERAPY_SERVICES)
    return sorted(prices, key=lambda price: price.per in LONGER)


def all_prices(provider: Provider) -> list[Price]:
    """Return every price in the order of the services, lowest first; a number of sessions last."""
    services = list(Service)
    prices = sorted(provider.prices, key=lambda price: (price.amount_usd is None, _order(price)))
    return sorted(prices, key=lambda price: services.index(price.service))


def other_prices(provider: Provider) -> list[Price]:
    """Return the prices of all but treatment, in the order of the services; free ones come last."""
    services = list(Service)
    prices = _lowest_first(provider, lambda price: not _is_treatment(price))
    return sorted(prices, key=lambda price: (services.index(price.service), not price.amount_usd))


def _is_treatment(price: Price) -> bool:
    return price.service in TREATMENT_SERVICES and _is_whole(price)


def _is_whole(price: Price) -> bool:
    """Return whether it is the price itself, and not what a plan leaves to the patient."""
    return price.amount_usd is not None and price.self_pay is not False


def _lowest_first(provider: Provider, wanted: Callable[[Price], bool]) -> list[Price]:
    known = (price for price in provider.prices if _is_whole(price) and wanted(price))
    return sorted(known, key=_order)


def _order(price: Price) -> tuple[Decimal, Decimal, bool, tuple[str, ...]]:
    """Return what orders prices: the amount, then which of two that cost the same holds more.

    The texts only decide between prices that nobody can tell apart by money.
    """
    low = price.amount_usd or Decimal(0)
    texts = (price.service, price.per, price.sessions, price.label, *price.includes, price.as_of)
    holds_more = holds_first_visit(price)
    return (
        low,
        price.amount_high_usd or low,
        not holds_more,
        tuple(str(text or "") for text in texts),
    )
