"""What a rule finds about a provider, and what that comes to."""

from dataclasses import dataclass, field
from enum import StrEnum

from generator.model.evidence import Evidence


class Outcome(StrEnum):
    """The four outcomes of a rule. For a red flag, met means that the flag is raised."""

    MET = "met"
    NOT_MET = "not met"
    NOT_STATED = "not stated"
    DOES_NOT_APPLY = "does not apply"

    @property
    def word(self) -> str:
        """The outcome as it is written on a page, with a capital letter."""
        return self.value.capitalize()


class Basis(StrEnum):
    """Whose word a finding rests on; never told apart by colour alone."""

    WE_CHECKED = "we checked"
    PROVIDER_SAYS = "provider says"
    OTHERS_SAY = "others say"
    NOBODY = "nobody has said"


class FlagState(StrEnum):
    """What is known of a red flag."""

    CONFIRMED = "confirmed"
    POSSIBLE = "possible"
    NOT_FOUND = "not found"
    NOT_STATED = Outcome.NOT_STATED.value
    DOES_NOT_APPLY = Outcome.DOES_NOT_APPLY.value

    @property
    def is_raised(self) -> bool:
        """Whether readers are warned: it is confirmed, or it may be so."""
        return self in (FlagState.CONFIRMED, FlagState.POSSIBLE)


class Freshness(StrEnum):
    """How long ago somebody checked a profile."""

    FRESH = "fresh"
    DUE = "due"
    OVERDUE = "overdue"
    UNCHECKED = "unchecked"


class Listing(StrEnum):
    """Where a provider stands after the listing policy."""

    LISTED = "listed"
    WITHHELD = "withheld"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's answer: the outcome, a plain reason, and the facts it rests on.

    ``proofs`` has one entry for each fact: the names of its evidence. All of them must have been
    checked for the finding to count as checked.
    """

    outcome: Outcome
    reason: str
    proofs: tuple[tuple[str, ...], ...] = ()

    @property
    def evidence(self) -> tuple[str, ...]:
        """The names of all evidence, each once."""
        return tuple(dict.fromkeys(name for names in self.proofs for name in names))


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding with its evidence looked up and its basis decided."""

    outcome: Outcome
    reason: str
    basis: Basis
    evidence: tuple[tuple[str, Evidence], ...] = field(default=())
