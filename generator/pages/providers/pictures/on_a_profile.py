"""The drawings on the page of one provider."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.judgement import Judgement
from generator.pages.providers.pictures.freshness_line import freshness_line
from generator.pages.providers.pictures.price_range import price_range
from generator.pages.providers.pictures.served_map import served_map
from generator.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Pictures:
    """One drawing each; empty where there is nothing to draw."""

    price: Markup
    states: Markup
    freshness: Markup


def pictures_of(directory: Surroundings, judgement: Judgement) -> Pictures:
    """Return the drawings of a provider; who is not listed asks no price and treats nobody."""
    provider = judgement.provider
    is_closed = not judgement.is_open
    return Pictures(
        Markup() if is_closed else price_range(provider, directory.session_prices),
        Markup() if is_closed else served_map(provider),
        freshness_line(provider, directory.today, directory.config.freshness),
    )
