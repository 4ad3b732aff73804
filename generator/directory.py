"""The whole directory as the pages see it: judgements, texts, settings and the day."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

from generator.facts.price_distribution import Spreads, spreads
from generator.facts.service_area import clinic_states, telehealth_states, treats_in
from generator.judging import listing_order
from generator.model.fact_sample import FactSample
from generator.model.finding import Freshness, ListingStatus
from generator.model.judgement import Judgement
from generator.model.known_pages import EVERY_PAGE, KnownPages
from generator.model.provider import Provider
from generator.model.removed import Removed
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from generator.model.state import STATES
from generator.model.vocabulary import ProviderKind
from generator.reading.articles.glossary import Term
from generator.reading.memory import Job

T = TypeVar("T")
CARDS_PER_PAGE = 200
"""More cards than these take a phone too long to draw."""


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


@dataclass(frozen=True)
class Directory:
    """Everything that a page may be made from; ``today`` was read once, in the command line."""

    config: SiteConfig
    today: date
    judgements: tuple[Judgement, ...]
    sources: Mapping[str, Source]
    glossary: tuple[Term, ...] = ()
    removed: Mapping[str, Removed] = field(default_factory=dict)
    samples: tuple[FactSample, ...] = ()
    """The facts that were drawn to be looked at again, the oldest sample first."""
    made_from: Mapping[str, bytes] = field(default_factory=dict)
    """A digest of all that a judgement is made from, by slug: its text, the settings, the day."""
    known_pages: KnownPages = EVERY_PAGE

    @cached_property
    def listed(self) -> tuple[Judgement, ...]:
        """The providers that lists show, in the published default order."""
        return self._ordered(j for j in self.judgements if j.listing is ListingStatus.LISTED)

    @cached_property
    def closed(self) -> tuple[Judgement, ...]:
        """The providers that closed, were taken over or are not open yet, by name."""
        return self._ordered(j for j in self.judgements if j.listing is ListingStatus.CLOSED)

    def closed_in(self, state: str) -> tuple[Judgement, ...]:
        """Return those that closed, were taken over or are not open yet in one state."""
        return tuple(one for one in self.closed if state in treats_in(one.provider))

    @cached_property
    def clinics_by_state(self) -> dict[str, tuple[Judgement, ...]]:
        """The listed clinics of every state and territory, also of those that have none."""
        return self._by_state(clinic_states)

    @cached_property
    def telehealth_by_state(self) -> dict[str, tuple[Judgement, ...]]:
        """The listed telehealth providers that name each state."""
        return self._by_state(telehealth_states)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many listed providers treat people in each state, clinic or telehealth."""
        treated = Counter(state for one in self.listed for state in treats_in(one.provider))
        return {code: treated[code] for code in STATES}

    @cached_property
    def session_prices(self) -> Spreads:
        """What the listed providers ask for a session, which every page shows beside its own."""
        return spreads(judgement.provider for judgement in self.listed)

    @cached_property
    def is_unchecked(self) -> bool:
        """Whether nobody has checked anybody who is listed: said above a list, on no card."""
        return all(one.freshness is Freshness.UNCHECKED for one in self.listed)

    @cached_property
    def telehealth_without_states(self) -> tuple[Judgement, ...]:
        """The listed telehealth providers that do not name the states they treat people in."""
        remote = (j for j in self.listed if j.provider.kind is not ProviderKind.CLINIC)
        return tuple(j for j in remote if not telehealth_states(j.provider))

    @cached_property
    def around(self) -> Around:
        """What every provider's page has around it."""
        return Around(self.config, self.today, self.known_pages, self.glossary, self.session_prices)

    @cached_property
    def site(self) -> SiteAlone:
        """What a page without providers has around it."""
        return SiteAlone(self.config, self.today, self.known_pages)

    def job(self, what: str, judgement: Judgement, work: Callable[[], T], *also: object) -> Job[T]:
        """Return a piece of work that rests on one provider, the settings, the day, and ``also``.

        ``also`` are plain values. It is not kept where nobody said what a judgement is made from.
        """
        made_from = self.made_from.get(judgement.slug)
        return Job(what, None if made_from is None else (made_from, repr(also).encode()), work)

    @property
    def base_path(self) -> str:
        """The path of the site on its host, with a slash at both ends."""
        return self.site.base_path

    def address(self, path: str) -> str:
        """Return the public address of a page."""
        return self.site.address(path)

    def _by_state(
        self, states_of: Callable[[Provider], tuple[str, ...]]
    ) -> dict[str, tuple[Judgement, ...]]:
        by_state: dict[str, list[Judgement]] = {code: [] for code in STATES}
        for judgement in self.listed:
            for state in states_of(judgement.provider):
                by_state[state].append(judgement)
        return {code: tuple(judgements) for code, judgements in by_state.items()}

    @staticmethod
    def _ordered(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
        return tuple(sorted(judgements, key=listing_order))
