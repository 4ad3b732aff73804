"""What a facet says of a made-up provider."""

from collections.abc import Callable, Iterable
from typing import Any

from generator.judging import judge
from generator.model.judgement import Judgement
from generator.pages.finder.facet import Facet
from tests.profiles import provider
from tests.today import TODAY


def told(of: Callable[[Judgement], tuple[str, ...]], **changes: Any) -> tuple[str, ...]:
    """Return what a provider with these keys has."""
    return of(judge("a", provider(**changes), TODAY))


def priced(low: str, high: str | None = None, **more: str) -> list[dict[str, str]]:
    """Return one price of a session, or of what ``more`` says."""
    one = {"service": "iv infusion", "amount_usd": low, "per": "session", "evidence": "site"}
    return [{**one, **more, **({"amount_high_usd": high} if high else {})}]


def choices(facets: Iterable[Facet]) -> dict[str, list[str]]:
    """Return the ids of the options of facets, by the facet's id, in their order.

    A facet that stands open at the start ends in "+", an option that hides in "-".
    """
    return {
        facet.id + "+" * facet.is_open: [one.id + "-" * one.hides for one in facet.options]
        for facet in facets
    }
