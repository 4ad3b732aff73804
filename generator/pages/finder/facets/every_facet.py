"""Every facet of the finder, in the order of the panel; each stands in a module of its theme."""

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
