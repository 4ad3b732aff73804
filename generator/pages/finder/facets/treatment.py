"""The treatment: how the drug is given, and what they say they treat."""

from generator.facts.conditions import GROUPS, groups_named
from generator.model.judgement import Judgement
from generator.model.vocabulary import Route
from generator.pages.finder.facet import Facet, Option


def route(judgement: Judgement) -> tuple[str, ...]:
    """Return how the drug is given, in a clinic or at home."""
    provider = judgement.provider
    at_home = provider.at_home.routes if provider.at_home else ()
    return tuple(dict.fromkeys((*(provider.routes.values if provider.routes else ()), *at_home)))


def conditions(judgement: Judgement) -> tuple[str, ...]:
    """Return what it says it treats, in the groups that people look for."""
    return groups_named(judgement.provider)


FACETS = (
    Facet(
        "route",
        "Treatment",
        route,
        tuple(Option(route.value, route.says) for route in Route),
        is_open=True,
    ),
    Facet(
        "condition",
        "They say they treat",
        conditions,
        tuple(Option(id_, name) for id_, (name, _) in GROUPS.items()),
        note="Their word, not ours. Only esketamine has FDA approval, for some depression.",
    ),
)
