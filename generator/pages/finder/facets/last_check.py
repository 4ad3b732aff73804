"""The last check: how long ago an editor looked at the profile."""

from generator.model.finding import Freshness
from generator.model.judgement import Judgement
from generator.pages.finder.facet import OTHER, Facet, Option


def last_check(judgement: Judgement) -> tuple[str, ...]:
    """Return how long ago an editor checked it."""
    return {
        Freshness.FRESH: ("fresh", "not-overdue"),
        Freshness.DUE: ("due", "not-overdue"),
        Freshness.OVERDUE: (OTHER,),
        Freshness.UNCHECKED: ("not-overdue",),
    }[judgement.freshness]


FACETS = (
    Facet(
        "checked",
        "Last check",
        last_check,
        (
            Option("fresh", "In the last {days} days"),
            Option("not-overdue", "Hide overdue", hides=True),
        ),
        unknown="Include those nobody has checked",
    ),
)
