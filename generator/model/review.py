"""What a change means for patients: of profiles, of how we judge, and of pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model.problem import Problem

ChangedLines = Mapping[str, Sequence[range]]
"""For each changed file its new lines, counted from 1, in order."""


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Something before and after; an empty text means that it was or is not there."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FactChange:
    """One fact before and after, each with whose word it is."""

    field: str
    before: str
    after: str
    word_before: str = ""
    word_after: str = ""


@dataclass(frozen=True, slots=True)
class FlagChange:
    """One red flag whose state changed; ``reason`` is why it is, or was, raised."""

    rule: str
    title: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProfileReview:
    """One profile that was added, changed or taken away."""

    slug: str
    path: str
    name: str
    state: str
    """added, changed, renamed, removed, or unreadable where the file has errors."""
    flags: tuple[FlagChange, ...] = ()
    listing: BeforeAfter | None = None
    freshness: BeforeAfter | None = None
    criteria: tuple[BeforeAfter, ...] = ()
    facts: tuple[FactChange, ...] = ()
    questions: tuple[str, ...] = ()
    """What a reviewer must ask: ties of the editor, possible duplicates, proof that went."""
    formerly: str = ""
    """The name that its file had before, where it was renamed."""
    card_before: tuple[str, ...] = ()
    card_after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleReview:
    """How one rule answers for all providers, and by how many its answers change."""

    rule: str
    title: str
    before: dict[str, int]
    after: dict[str, int]
    changed: tuple[BeforeAfter, ...] = ()
    """The providers whose answer differs, by name."""


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that a change means, to be told with the most important first."""

    base: str
    profiles: tuple[ProfileReview, ...] = ()
    settings: tuple[BeforeAfter, ...] = ()
    rules: tuple[RuleReview, ...] = ()
    listings: tuple[BeforeAfter, ...] = ()
    """Untouched providers that the settings or rules move into or out of the lists."""
    pages: tuple[tuple[str, tuple[BeforeAfter, ...]], ...] = ()
    others: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    """What could not be compared, and why."""
