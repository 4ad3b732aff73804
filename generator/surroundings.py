"""What a page has around it: the settings, the day, and what no single provider decides."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol
from urllib.parse import urlsplit

from generator.facts.price_distribution import Spreads
from generator.model.known_pages import KnownPages
from generator.model.site_config import SiteConfig
from generator.reading.articles.glossary import Term


class Site(Protocol):
    """What a page is made from on which no provider stands and no article: settings and the day."""

    @property
    def config(self) -> SiteConfig:
        """The settings."""

    @property
    def today(self) -> date:
        """The day of the build."""

    @property
    def known_pages(self) -> KnownPages:
        """The articles that our own words may link."""

    @property
    def base_path(self) -> str:
        """The path of the site on its host, with a slash at both ends."""

    def address(self, path: str) -> str:
        """Return the public address of a page."""


class Surroundings(Site, Protocol):
    """What a page of one provider is made from beside its judgement: no other provider is in it."""

    @property
    def glossary(self) -> tuple[Term, ...]:
        """The words that pages explain."""

    @property
    def session_prices(self) -> Spreads:
        """What the listed providers ask for a session."""


@dataclass(frozen=True)
class SiteAlone:
    """The settings and the day, cut out of a directory, so that a page can be made from no more."""

    config: SiteConfig
    today: date
    known_pages: KnownPages

    @cached_property
    def whole(self) -> str:
        """All of it as one text: two that differ anywhere have two."""
        return repr(self)

    @property
    def base_path(self) -> str:
        """The path of the site on its host, with a slash at both ends."""
        return (urlsplit(self.config.url).path.rstrip("/") or "") + "/"

    def address(self, path: str) -> str:
        """Return the public address of a page."""
        return f"{self.config.url.rstrip('/')}/{path}"


@dataclass(frozen=True)
class Around(SiteAlone):
    """The surroundings alone, as the site is: no other provider is in them."""

    glossary: tuple[Term, ...]
    session_prices: Spreads
