"""How a card, a profile and a call sheet say what a provider asks."""

from generator.facts.pricing import (
    course_prices,
    first_visit_prices,
    other_prices,
    price_range,
    session_prices,
    treatment_prices,
)
from generator.facts.provenance import provenance
from generator.facts.topics import silence_on
from generator.model.finding import Ground, Provenance
from generator.model.money import Price
from generator.model.provider import Provider
from generator.model.vocabulary import Per
from generator.pages.wording.words import dollars, price


def prices_are_reported(provider: Provider) -> bool:
    """Return whether every price rests on somebody else's page."""
    names = tuple(name for price in provider.prices for name in price.evidence)
    return provenance(Ground(names), provider) is Provenance.OTHERS_SAY


def beside(stated: Price) -> tuple[str, ...]:
    """Return what must stand beside the number: its age, the list price, who pays it."""
    paid = {True: "without insurance", False: "what is left to pay with insurance"}
    list_price = f"list price {dollars(stated.list_price_usd)}" if stated.list_price_usd else ""
    age = f"as of {stated.as_of}" if stated.as_of else ""
    known = "" if stated.self_pay is None else paid[stated.self_pay]
    return tuple(filter(None, (age, list_price, known)))


def price_line(provider: Provider) -> tuple[str, str]:
    """Return what is known of the price in a line, and the part that is not stated."""
    sessions, courses = session_prices(provider), course_prices(provider)
    if not sessions and not courses:
        return _other_price(provider)
    known = _span(sessions) if sessions else price(courses[0])
    if sessions and courses:
        known += f". {_course(courses[0])}"
    return known + ".", "" if courses else "Course total not stated"


def _course(course: Price) -> str:
    """Return the price of a course; what it is of stands in the price, or before it."""
    says_what = course.per and course.per is not Per.ONCE
    return price(course) if says_what else f"Course: {price(course)}"


def _other_price(provider: Provider) -> tuple[str, str]:
    by_month = treatment_prices(provider)
    others = by_month or first_visit_prices(provider) or other_prices(provider)
    if not others:
        return "", f"Price {silence_on('prices', provider)}: ask"
    silent = "Course total not stated" if by_month else "Treatment price not stated: ask"
    return f"{others[0].label or others[0].service.says}: {price(others[0])}.", silent


def _span(prices: list[Price]) -> str:
    spread = price_range(prices)
    if spread is None:
        return ""
    low, high = dollars(spread.low), dollars(spread.high)
    amount = low if low == high else f"{low} to {high}"
    return f"{'About ' if spread.is_about else ''}{amount} a session{_as_of(prices)}"


def _as_of(prices: list[Price]) -> str:
    """Return the age of prices that are all known to be of an earlier day."""
    days = dict.fromkeys(price.as_of for price in prices)
    return f" (as of {next(iter(days))})" if len(days) == 1 and None not in days else ""
