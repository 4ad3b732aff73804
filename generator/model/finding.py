"""What a rule finds about a provider, and what that comes to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from generator.model.evidence import Evidence, FactKind, StrictModel
from generator.model.vocabulary import Certainty


class Outcome(StrEnum):
    """The outcomes of a rule. For a red flag, met means that the flag is raised."""

    MET = "met"
    NOT_MET = "not met"
    NOT_STATED = "not stated"
    DOES_NOT_APPLY = "does not apply"
    NOT_LOOKED_FOR = "not looked for"
    """No rule finds this: it is told instead of silence where no look covered the question."""

    @property
    def is_silent(self) -> bool:
        """Whether no answer is known, be it that nobody said one or that nobody looked."""
        return self in (Outcome.NOT_STATED, Outcome.NOT_LOOKED_FOR)

    @property
    def word(self) -> str:
        """The outcome as it is written on a page, with a capital letter."""
        return self.value.capitalize()


class Provenance(StrEnum):
    """Provenance: whose word a fact rests on; never told apart by colour alone."""

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
    NOT_LOOKED_FOR = Outcome.NOT_LOOKED_FOR.value
    """Told instead of silence where no look covered the question."""
    DOES_NOT_APPLY = Outcome.DOES_NOT_APPLY.value

    @property
    def is_raised(self) -> bool:
        """Whether readers are warned: it is confirmed, or it may be so."""
        return self in (FlagState.CONFIRMED, FlagState.POSSIBLE)

    @property
    def is_silent(self) -> bool:
        """Whether nothing could be told, be it that nobody said it or that nobody looked."""
        return self in (FlagState.NOT_STATED, FlagState.NOT_LOOKED_FOR)


class Freshness(StrEnum):
    """How long ago somebody checked a profile."""

    FRESH = "fresh"
    DUE = "due"
    OVERDUE = "overdue"
    UNCHECKED = "unchecked"


class ListingStatus(StrEnum):
    """Where a provider stands after the listing policy."""

    LISTED = "listed"
    WITHHELD = "withheld"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Ground:
    """One fact as proof: what kind it is of, and the names of its evidence.

    ``of`` is the state of a license or the board of a certification: a registry of another one
    does not prove it.
    """

    evidence: tuple[str, ...]
    kind: FactKind = FactKind.PRACTICE
    of: str = ""
    is_inferred: bool = False
    """Whether no look shows it: then none makes it one that we checked."""

    @classmethod
    def of_fact(cls, fact: StrictModel) -> Self:
        """Return the ground that a part of a profile gives, by what it is."""
        of = {
            FactKind.LICENSE: getattr(fact, "state", None),
            FactKind.CERTIFICATION: getattr(fact, "board", None),
        }.get(fact.fact_kind)
        inferred = getattr(fact, "certainty", None) is Certainty.INFERRED
        names = getattr(fact, "evidence", None) or ()
        return cls(names, fact.fact_kind, str(of or ""), inferred)


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's answer: the outcome, a plain reason, and the facts it rests on.

    ``proofs`` has one entry for each fact. All of them must have been checked for the finding to
    count as checked.
    """

    outcome: Outcome
    reason: str
    proofs: tuple[Ground, ...] = ()

    @property
    def evidence(self) -> tuple[str, ...]:
        """The names of all evidence, each once."""
        return tuple(dict.fromkeys(name for proof in self.proofs for name in proof.evidence))


@dataclass(frozen=True, slots=True)
class Look:
    """One piece of evidence by its name, with whose word it is for the fact it stands beside."""

    name: str
    evidence: Evidence
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding with its evidence looked up and its provenance decided."""

    outcome: Outcome
    reason: str
    provenance: Provenance
    looks: tuple[Look, ...] = ()
    rests_on: tuple[Ground, ...] = ()
    """The facts that decide it, each with its evidence; the weakest gives the provenance."""

    @property
    def evidence(self) -> tuple[tuple[str, Evidence], ...]:
        """The evidence by name."""
        return tuple((look.name, look.evidence) for look in self.looks)
