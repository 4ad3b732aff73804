"""Simple random samples of facts, and what another editor found who looked at each again."""

from pydantic import Field

from generator.model.evidence import StrictModel
from generator.model.slug import Slug
from generator.model.text import Day, PlainText, ProperName, TextOrNone, WholeNumber
from generator.model.vocabulary import Word


class Agreement(Word):
    """What a second look found of a fact."""

    AGREES = "agrees", "it is as we say"
    DIFFERS = "differs", "it is not as we say"
    CANNOT_TELL = "cannot tell", "it could not be found out"


class FactLook(StrictModel):
    """A second look at one fact, by another editor than the one who wrote it down."""

    on: Day
    """The day of the look."""
    by: ProperName
    """The editor who looked."""
    found: Agreement
    """agrees, differs, or cannot tell."""
    how: PlainText
    """How it was done, in a few words, like opened the page."""


class SampledFact(StrictModel):
    """One fact that was drawn, with what the page said of it on that day."""

    provider: Slug
    """The name of its file."""
    fact: PlainText
    """Where it stands in the profile, like prices.0."""
    said: TextOrNone
    """What the profile said, to compare the second look with."""
    look: FactLook | None = None
    """The second look; absent until somebody has looked."""


class FactSample(StrictModel):
    """One sample, drawn before anybody looked again."""

    drawn: Day
    """The day it was drawn."""
    seed: WholeNumber
    """The number that it was drawn by."""
    of: WholeNumber
    """How many facts there were to draw from."""
    facts: tuple[SampledFact, ...] = Field(min_length=1)
    """The facts, in the order in which they were drawn."""

    @property
    def looks(self) -> tuple[FactLook, ...]:
        """The second looks so far."""
        return tuple(one.look for one in self.facts if one.look)

    @property
    def is_finished(self) -> bool:
        """Whether every fact of it was looked at again."""
        return len(self.looks) == len(self.facts)

    def count(self, agreement: Agreement) -> int:
        """Return how many of the second looks found this."""
        return sum(look.found is agreement for look in self.looks)


class FactSamples(StrictModel):
    """Every sample of ``providers/_samples.yml``, the oldest first."""

    samples: tuple[FactSample, ...] = ()
    """One entry for each; only the last may be unfinished."""
