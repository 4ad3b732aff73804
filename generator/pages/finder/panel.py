"""The panel of choices as the page shows it: each option with how many providers have it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.directory import Directory
from generator.model.judgement import Judgement
from generator.pages.finder.facet import NOT_STATED, Facet, Option
from generator.pages.finder.facets.every_facet import facets_told


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
    told = facets_told(directory)
    state, *others = (_counted(facet, directory.listed, days) for facet in told)
    stated = [one for one in others if one.is_stated]
    groups = groupby(stated, key=lambda one: one.facet.group or one.facet.title)
    return Panel(state, tuple(Group(title, tuple(facets)) for title, facets in groups))


def told_apart(
    facet: Facet, judgements: Iterable[Judgement]
) -> dict[tuple[str, ...], tuple[Judgement, int]]:
    """Return the different answers to a facet, each with one who gives it and how many do."""
    alike: dict[tuple[str, ...], tuple[Judgement, int]] = {}
    for judgement in judgements:
        answer = tuple(facet.of(judgement))
        first, number = alike.get(answer, (judgement, 0))
        alike[answer] = first, number + 1
    return alike


def counts(facet: Facet, judgements: Iterable[Judgement]) -> Counter[str]:
    """Return how many providers have each option of a facet, not stated among them."""
    numbers: Counter[str] = Counter()
    for one, number in told_apart(facet, judgements).values():
        numbers.update(dict.fromkeys(facet.has(one), number))
    return numbers


def _counted(facet: Facet, judgements: Sequence[Judgement], days: int) -> Counted:
    numbers, alike = counts(facet, judgements), told_apart(facet, judgements).values()
    named = (
        Option(option.id, option.title.replace("{days}", str(days)), option.hides)
        for option in facet.options_among(one for one, _ in alike)
    )
    options = (*named, Option(NOT_STATED, facet.unknown))
    return Counted(facet, tuple((option, numbers[option.id]) for option in options))
