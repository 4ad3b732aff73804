"""What a flat row says of a provider; None where nobody knows, and then it says nothing."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from generator.facts.pricing import course_prices, price_range, session_prices
from generator.facts.provenance import weakest
from generator.facts.service_area import clinics
from generator.model.conditional import InSomeCases
from generator.model.finding import Ground
from generator.model.money import Price
from generator.model.provider import Provider
from generator.pages.wording.provider_lines import town_and_state

Value = str | int | float | bool | list[str] | InSomeCases | None


def below(thing: Any, path: Iterable[str]) -> Any:
    """Return what stands below some keys of a profile, None where any of them is absent."""
    for key in path:
        thing = None if thing is None else getattr(thing, key)
    return thing


def words_or_none(values: Iterable[str] | None) -> list[str] | None:
    """Return the words, each once; none at all is not an empty list but not stated."""
    return list(dict.fromkeys(values or ())) or None


def towns(provider: Provider) -> list[str] | None:
    """Return the towns with a clinic; a place of which only the state is known has none."""
    return words_or_none(town_and_state(clinic) for clinic in clinics(provider) if clinic.city)


def lowest(prices: list[Price]) -> Value:
    """Return the lowest amount."""
    spread = price_range(prices)
    return _number(spread.low) if spread else None


def highest(prices: list[Price]) -> Value:
    """Return the highest amount, the upper ends of ranges included."""
    spread = price_range(prices)
    return _number(spread.high) if spread else None


def price_is_rough(provider: Provider) -> Value:
    """Return whether one of the amounts was printed as about so much."""
    shown = _amounts(provider)
    return any(price.approximate for price in shown) if shown else None


def price_basis(provider: Provider) -> Value:
    """Return whose word the amounts are."""
    shown = [Ground.of_fact(amount) for amount in _amounts(provider)]
    return str(weakest(shown, provider)) if shown else None


def _amounts(provider: Provider) -> list[Price]:
    return [*session_prices(provider), *course_prices(provider)]


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)
