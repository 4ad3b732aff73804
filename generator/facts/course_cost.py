"""Course cost: what one course of treatment costs at least, part by part."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from generator.facts.pricing import (
    SESSION_SERVICES,
    course_prices,
    first_visit_prices,
    holds_first_visit,
    session_prices,
    therapy_prices,
)
from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Service

# Trials of IV ketamine for depression gave six infusions (ELEKT-D 2023, Phillips 2019).
USUAL_INFUSIONS = 6


class Known(Enum):
    """What is known of one part of the cost beside the treatment itself."""

    PRICED = auto()
    INCLUDED = auto()
    """In the price of the treatment."""
    NOT_OFFERED = auto()
    NOT_STATED = auto()


@dataclass(frozen=True, slots=True)
class Extra:
    """A part of the cost beside the treatment; ``price`` is the lowest, where it is priced."""

    known: Known
    price: Price | None = None

    @property
    def at_least(self) -> Decimal:
        """What it adds in dollars, as far as anybody states it."""
        return self.price.amount_usd or Decimal(0) if self.price else Decimal(0)


@dataclass(frozen=True, slots=True)
class CourseCost:
    """What one course costs at least: its treatment, and the first visit."""

    treatment: Price
    """The lowest price of a course, or of one infusion."""
    is_whole: bool
    """Whether one price covers the course; else it is paid for each infusion."""
    times: int
    """How often the price is paid."""
    is_their_number: bool
    """Whether the provider states how many infusions; else it is the usual number."""
    first_visit: Extra
    therapy: Extra

    @property
    def treatment_at_least(self) -> Decimal:
        """The treatment alone, in dollars."""
        return (self.treatment.amount_usd or Decimal(0)) * self.times

    @property
    def at_least(self) -> Decimal:
        """The treatment and the first visit, in dollars."""
        return self.treatment_at_least + self.first_visit.at_least


def course_cost(provider: Provider) -> CourseCost | None:
    """Return what a course costs, None where no price is for a course or for one infusion."""
    paid = paid_for_treatment(provider)
    is_whole = bool(course_prices(provider))
    if paid is None or not (is_whole or paid.service is Service.IV_INFUSION):
        return None
    stated = None if is_whole else usual_sessions(provider)
    return CourseCost(
        paid,
        is_whole,
        1 if is_whole else stated or USUAL_INFUSIONS,
        stated is not None,
        first_visit(provider),
        therapy(provider),
    )


def paid_for_treatment(provider: Provider) -> Price | None:
    """Return the price that a course is reckoned by: the lowest of a course, else of one session.

    Of sessions it is the first kind in the order of the services, since six sprays are no course
    of infusions.
    """
    return next(iter(course_prices(provider) or sessions_of_a_kind(provider)), None)


def sessions_of_a_kind(provider: Provider) -> list[Price]:
    """Return the session prices of one kind of treatment, lowest first."""
    priced = session_prices(provider)
    of_a_kind = ([price for price in priced if price.service is kind] for kind in SESSION_SERVICES)
    return next(filter(None, of_a_kind), priced)


def usual_sessions(provider: Provider) -> int | None:
    """Return how many sessions the provider calls a usual course, the fewest where it varies."""
    usual = (price for price in provider.prices if price.service is Service.USUAL_COURSE)
    return min((price.sessions for price in usual if price.sessions), default=None)


def first_visit(provider: Provider) -> Extra:
    """Return what the first medical visit costs beside the treatment that is reckoned with."""
    paid = paid_for_treatment(provider)
    if paid and holds_first_visit(paid):
        return Extra(Known.INCLUDED)
    return _lowest(first_visit_prices(provider))


def therapy(provider: Provider) -> Extra:
    """Return what therapy or integration costs beside the treatment."""
    integration = provider.integration
    if integration and integration.included_in_price:
        return Extra(Known.INCLUDED)
    if integration and integration.answer is False:
        return Extra(Known.NOT_OFFERED)
    return _lowest(therapy_prices(provider))


def _lowest(prices: list[Price]) -> Extra:
    return Extra(Known.PRICED, prices[0]) if prices else Extra(Known.NOT_STATED)
