"""Every profile judged, anew or as in an earlier run, which is fetched once more is asked for."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol

from generator.directory import name_of
from generator.judging import judge
from generator.model.finding import Freshness, ListingStatus
from generator.model.judgement import Judgement, Recalled
from generator.model.provider import Provider
from generator.model.site_config import FreshnessPolicy, ListingPolicy, SiteConfig
from generator.reading.digests import Digests
from generator.reading.memory import Job, Memory, given


class HasProvider(Protocol):
    """A profile, as far as judging goes."""

    @property
    def slug(self) -> str:
        """The name of its file."""

    @property
    def provider(self) -> Provider:
        """What it says."""


@dataclass(frozen=True, slots=True)
class Judging:
    """How a profile is judged, or recalled where its place in the lists is known."""

    config: SiteConfig
    today: date
    memory: Memory
    digests: Digests

    def job(self, profile: HasProvider, made_from: bytes) -> Job[Judgement]:
        """Return the job of judging one, which comes to a recalled one where that will do."""
        kept = self.digests.get(profile.slug, name_of(place_in_lists), made_from)
        if kept is None:
            return self._whole(profile, made_from)

        def fetch() -> Judgement:
            return self._whole(profile, made_from).through(self.memory)

        id_, freshness, listing = kept[0]
        return given(Recalled(profile.slug, id_, freshness, listing, fetch))

    def _whole(self, profile: HasProvider, made_from: bytes) -> Job[Judgement]:
        policy, limits = self.config.listing, self.config.freshness
        arguments = profile.slug, profile, self.today, policy, limits
        return Job("judgement", (made_from,), partial(_judged, *arguments))


def _judged(
    slug: str, profile: HasProvider, today: date, policy: ListingPolicy, limits: FreshnessPolicy
) -> Judgement:
    return judge(slug, profile.provider, today, policy, limits)


def place_in_lists(judgement: Judgement) -> tuple[str, Freshness, ListingStatus]:
    """Return what is known of a provider before its judgement is fetched."""
    return judgement.id, judgement.freshness, judgement.listing
