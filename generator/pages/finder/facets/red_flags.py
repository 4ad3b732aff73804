"""Red flags: what may be hidden, and who was looked at without any."""

from generator.model.finding import FlagState, Freshness
from generator.model.judgement import Judgement
from generator.pages.finder.facet import OTHER, Facet, Option


def red_flags(judgement: Judgement) -> tuple[str, ...]:
    """Return what may be hidden, and whether somebody looked and found none."""
    confirmed = judgement.count_flags(FlagState.CONFIRMED)
    if judgement.raised:
        return (OTHER,) if confirmed else (OTHER, "no-confirmed")
    seen = () if judgement.freshness is Freshness.UNCHECKED else ("none-found",)
    return (*seen, "no-confirmed", "no-possible")


FACETS = (
    Facet(
        "flags",
        "Red flags",
        red_flags,
        (
            Option("no-confirmed", "Hide confirmed red flags", hides=True),
            Option("no-possible", "Hide possible red flags too", hides=True),
            Option("none-found", "No red flags found when checked"),
        ),
        unknown="Include those nobody has checked",
        note="Off at the start: you see every provider.",
        is_open=True,
    ),
)
