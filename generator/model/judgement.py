"""A judgement: a provider with the outcome of every rule, and where that puts it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.model.evidence import Evidence
from generator.model.finding import (
    FlagState,
    Freshness,
    Ground,
    Judged,
    ListingStatus,
    Look,
    Outcome,
    Provenance,
)
from generator.model.provider import Provider
from generator.model.record import Reply


@dataclass(frozen=True, slots=True)
class FlagJudged:
    """What is known of one red flag, with the reply where the provider gave one."""

    state: FlagState
    reason: str
    provenance: Provenance
    looks: tuple[Look, ...] = ()
    reply: Reply | None = None
    rests_on: tuple[Ground, ...] = ()
    """The facts that decide it; ``looks`` may show more."""

    @property
    def evidence(self) -> tuple[tuple[str, Evidence], ...]:
        """The evidence by name."""
        return tuple((look.name, look.evidence) for look in self.looks)


@dataclass(frozen=True)
class Judgement:
    """A provider with everything that the rules found about it."""

    slug: str
    provider: Provider
    criteria: Mapping[str, Judged]
    red_flags: Mapping[str, FlagJudged]
    freshness: Freshness
    listing: ListingStatus
    withheld_because: tuple[str, ...] = ()

    @cached_property
    def raised(self) -> tuple[tuple[str, FlagJudged], ...]:
        """The red flags that are raised, confirmed ones first."""
        raised = [(i, f) for i, f in self.red_flags.items() if f.state.is_raised]
        return tuple(sorted(raised, key=lambda pair: pair[1].state is not FlagState.CONFIRMED))

    @property
    def id(self) -> str:
        """Its name in data and the feed: the first that its file had, which a new one leaves."""
        return next(iter(self.provider.formerly), self.slug)

    def told_of(self, provider: Provider) -> "Judgement":
        """Return this judgement with its provider as a page tells it: the facts are the same."""
        found = (self.criteria, self.red_flags, self.freshness, self.listing)
        return Judgement(self.slug, provider, *found, self.withheld_because)

    @property
    def is_open(self) -> bool:
        """Whether patients may be led to it; who closed or is withheld is told of in the past."""
        return self.listing is ListingStatus.LISTED

    def count(self, *outcomes: Outcome) -> int:
        """Return how many criteria have one of the outcomes."""
        return sum(judged.outcome in outcomes for judged in self.criteria.values())

    @property
    def documented(self) -> int:
        """Return how many criteria are answered, with a yes or a no."""
        return self.count(Outcome.MET, Outcome.NOT_MET)

    @property
    def applicable(self) -> int:
        """Return how many criteria apply to it."""
        return len(self.criteria) - self.count(Outcome.DOES_NOT_APPLY)

    def count_flags(self, *states: FlagState) -> int:
        """Return how many red flags are in one of the states."""
        return sum(flag.state in states for flag in self.red_flags.values())


class Recalled(Judgement):
    """A judgement of an earlier run, fetched when more than its place in the lists is asked for."""

    def __init__(
        self,
        slug: str,
        id_: str,
        freshness: Freshness,
        listing: ListingStatus,
        fetch: Callable[[], Judgement],
    ) -> None:
        """Take what is known, and what fetches the rest."""
        known = {"slug": slug, "freshness": freshness, "listing": listing}
        vars(self).update(known, _id=id_, _fetch=fetch)

    @property
    def id(self) -> str:
        """Its name in data and the feed."""
        return str(vars(self)["_id"])

    def __getattr__(self, name: str) -> Any:
        """Fetch the whole for an attribute that is not there yet."""
        if name.startswith("_") or "provider" in vars(self):
            raise AttributeError(name)
        vars(self).update(vars(vars(self)["_fetch"]()))
        return getattr(self, name)

    def __reduce__(self) -> tuple[type[Judgement], tuple[object, ...]]:
        """Be sent to another process as what it is."""
        whole = (self.provider, self.criteria, self.red_flags, self.freshness, self.listing)
        return Judgement, (self.slug, *whole, self.withheld_because)
