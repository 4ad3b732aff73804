"""The whole directory as the pages see it: judgements, texts, settings and the day."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple, TypeVar, cast

from generator.facts.price_distribution import Sort, Spreads, lowest_asked, spreads_of
from generator.facts.service_area import clinic_states, telehealth_states, treats_in
from generator.judging import listing_order
from generator.model.fact_sample import FactSample
from generator.model.finding import Freshness, ListingStatus
from generator.model.judgement import Judgement
from generator.model.known_pages import EVERY_PAGE, KnownPages
from generator.model.removed import Removed
from generator.model.site_config import SiteConfig
from generator.model.source import Source
from generator.model.state import STATES
from generator.model.vocabulary import ProviderKind
from generator.reading.articles.glossary import Term
from generator.reading.digests import NONE, Digests
from generator.reading.memory import Job
from generator.surroundings import Around, SiteAlone

T = TypeVar("T")
CARDS_PER_PAGE = 200
"""More cards than these take a phone too long to draw."""


class Placed(NamedTuple):
    """What decides in which lists a provider stands, where in them, and what all compare with."""

    order: tuple[int, str]
    kind: ProviderKind
    clinic_states: tuple[str, ...]
    telehealth_states: tuple[str, ...]
    treats_in: tuple[str, ...]
    prices: dict[Sort, Decimal]


def placed(judgement: Judgement) -> Placed:
    """Return where a provider stands."""
    provider = judgement.provider
    return Placed(
        listing_order(judgement),
        provider.kind,
        clinic_states(provider),
        telehealth_states(provider),
        treats_in(provider),
        lowest_asked(provider),
    )


def name_of(of: Callable[..., object]) -> str:
    """Return the name under which digests keep what a function tells."""
    return f"{of.__module__}.{of.__qualname__}"


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
    digests: Digests = NONE
    """What earlier builds have kept of each provider."""

    def digest(self, of: Callable[[Judgement], T], judgement: Judgement) -> T:
        """Return what a pure function tells of one provider, in this build or in an earlier one.

        It tells plain values, which nobody changes.
        """
        if (made_from := self.made_from.get(judgement.slug)) is None:
            return of(judgement)
        name = name_of(of)
        if (kept := self.digests.get(judgement.slug, name, made_from)) is None:
            kept = (of(judgement),)
            self.digests.put(judgement.slug, name, made_from, *kept)
        return cast("T", kept[0])

    @cached_property
    def _placed(self) -> dict[str, Placed]:
        return {judgement.slug: self.digest(placed, judgement) for judgement in self.judgements}

    def members(self, judgements: Iterable[Judgement]) -> bytes:
        """Return a digest of all that some providers are made from, in their order."""
        sha = sha256()
        for judgement in judgements:
            sha.update(self.made_from.get(judgement.slug, b""))
        return sha.digest()

    def kind(self, judgement: Judgement) -> ProviderKind:
        """Return whether a provider is a clinic, telehealth, or both."""
        return self._placed[judgement.slug].kind

    def name_in_plain_letters(self, judgement: Judgement) -> str:
        """Return the name of a provider as lists sort it."""
        return self._placed[judgement.slug].order[1]

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
        return tuple(one for one in self.closed if state in self._placed[one.slug].treats_in)

    @cached_property
    def clinics_by_state(self) -> dict[str, tuple[Judgement, ...]]:
        """The listed clinics of every state and territory, also of those that have none."""
        return self._by_state(lambda place: place.clinic_states)

    @cached_property
    def telehealth_by_state(self) -> dict[str, tuple[Judgement, ...]]:
        """The listed telehealth providers that name each state."""
        return self._by_state(lambda place: place.telehealth_states)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many listed providers treat people in each state, clinic or telehealth."""
        places = (self._placed[one.slug] for one in self.listed)
        treated = Counter(state for place in places for state in place.treats_in)
        return {code: treated[code] for code in STATES}

    @cached_property
    def session_prices(self) -> Spreads:
        """What the listed providers ask for a session, which every page shows beside its own."""
        return spreads_of(self._placed[judgement.slug].prices for judgement in self.listed)

    @cached_property
    def is_unchecked(self) -> bool:
        """Whether nobody has checked anybody who is listed: said above a list, on no card."""
        return all(one.freshness is Freshness.UNCHECKED for one in self.listed)

    @cached_property
    def telehealth_without_states(self) -> tuple[Judgement, ...]:
        """The listed telehealth providers that do not name the states they treat people in."""
        remote = (j for j in self.listed if self.kind(j) is not ProviderKind.CLINIC)
        return tuple(j for j in remote if not self._placed[j.slug].telehealth_states)

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
        self, states_of: Callable[[Placed], tuple[str, ...]]
    ) -> dict[str, tuple[Judgement, ...]]:
        by_state: dict[str, list[Judgement]] = {code: [] for code in STATES}
        for judgement in self.listed:
            for state in states_of(self._placed[judgement.slug]):
                by_state[state].append(judgement)
        return {code: tuple(judgements) for code, judgements in by_state.items()}

    def _ordered(self, judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
        return tuple(sorted(judgements, key=lambda one: self._placed[one.slug].order))
