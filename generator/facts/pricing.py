"""Pricing: which of a provider's prices are for a session of treatment, which for a course."""

from decimal import Decimal

from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Per, Service

# One session of treatment, as against a visit, a therapy hour or a fee.
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
COURSE_SERVICES = (Service.USUAL_COURSE, Service.AT_HOME_PROGRAM, Service.PROGRAM)


def session_prices(provider: Provider) -> list[Price]:
    """Return the prices for one session of treatment, lowest first."""
    found = [
        one
        for one in treatment_prices(provider)
        if one.per is Per.SESSION
        or (one.service in SESSION_SERVICES and one.per in (None, Per.VISIT, Per.ONCE))
    ]
    return sorted(found, key=lambda one: one.amount_usd or Decimal(0))


def course_prices(provider: Provider) -> list[Price]:
    """Return the prices that cover a whole course or program; a month is not a course."""
    return [
        one
        for one in treatment_prices(provider)
        if one.per in (Per.COURSE, Per.PACKAGE)
        or (one.service in COURSE_SERVICES and one.per in (None, Per.ONCE))
    ]


def treatment_prices(provider: Provider) -> list[Price]:
    """Return the prices of treatment itself, not of visits, therapy and fees."""
    services = (*SESSION_SERVICES, *COURSE_SERVICES)
    return [p for p in provider.prices if p.service in services and p.amount_usd is not None]
