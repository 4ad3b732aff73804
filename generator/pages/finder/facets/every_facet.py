"""Every facet of the finder, in the order of the panel; each stands in a module of its theme."""

from collections.abc import Callable
from dataclasses import replace

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.pages.finder.facet import Facet
from generator.pages.finder.facets import (
    last_check,
    paying,
    people,
    price,
    red_flags,
    treatment,
    where,
)

THEMES = (where, red_flags, treatment, price, paying, people, last_check)
FACETS: tuple[Facet, ...] = tuple(facet for theme in THEMES for facet in theme.FACETS)


def answers(judgement: Judgement) -> tuple[tuple[str, ...], ...]:
    """Return what a provider has of each facet, in the order of all facets."""
    return tuple(tuple(facet.of(judgement)) for facet in FACETS)


def facets_told(directory: Directory) -> tuple[Facet, ...]:
    """Return every facet as it is asked of the listed providers, names spelled one way each.

    Each looks up what is told of a provider, which need not be loaded for it.
    """
    told = {judgement.slug: directory.digest(answers, judgement) for judgement in directory.listed}

    def looked_up(at: int) -> Callable[[Judgement], tuple[str, ...]]:
        return lambda judgement: told[judgement.slug][at]

    asked = (replace(facet, of=looked_up(at)) for at, facet in enumerate(FACETS))
    return tuple(facet.spelled_once(directory.listed) for facet in asked)
