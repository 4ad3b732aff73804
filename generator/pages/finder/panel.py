"""The panel of choices as the page shows it: each option with how many providers have it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.pages.finder.facet import NOT_STATED, Facet, Option
from generator.pages.finder.facets.every_facet import FACETS


@dataclass(frozen=True, slots=True)
class Counted:
    """A facet with its options and how many providers have each; the last is for not stated."""

    facet: Facet
    options: tuple[tuple[Option, int], ...]

    @property
    def is_stated(self) -> bool:
        """Whether anybody states any of its options; a group of zeros only fills a screen."""
        return any(number for option, number in self.options if option.id != NOT_STATED)


@dataclass(frozen=True, slots=True)
class Group:
    """Facets under one heading."""

    title: str
    facets: tuple[Counted, ...]

    @property
    def is_open(self) -> bool:
        """Whether its choices show without a click."""
        return self.facets[0].facet.is_open


@dataclass(frozen=True, slots=True)
class Panel:
    """The whole panel: the state, which is chosen from a list, and all that is ticked."""

    state: Counted
    groups: tuple[Group, ...]


def panel(directory: Directory) -> Panel:
    """Return the panel of a directory, counted over all that is listed."""
    days = directory.config.freshness.fresh_days
    spelled = (facet.spelled_once(directory.listed) for facet in FACETS)
    state, *others = (_counted(facet, directory.listed, days) for facet in spelled)
    stated = [one for one in others if one.is_stated]
    groups = groupby(stated, key=lambda one: one.facet.group or one.facet.title)
    return Panel(state, tuple(Group(title, tuple(facets)) for title, facets in groups))


def counts(facet: Facet, judgements: Iterable[Judgement]) -> Counter[str]:
    """Return how many providers have each option of a facet, not stated among them."""
    return Counter(option for judgement in judgements for option in set(facet.has(judgement)))


def _counted(facet: Facet, judgements: Sequence[Judgement], days: int) -> Counted:
    numbers = counts(facet, judgements)
    named = (
        Option(option.id, option.title.replace("{days}", str(days)), option.hides)
        for option in facet.options_among(judgements)
    )
    options = (*named, Option(NOT_STATED, facet.unknown))
    return Counted(facet, tuple((option, numbers[option.id]) for option in options))
