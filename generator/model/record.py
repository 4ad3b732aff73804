"""What was said and done about a profile: claims, flags, replies, disputes, changes, checks."""

from typing import ClassVar

from generator.model.evidence import FactKind, StrictModel
from generator.model.fact import EvidenceName, Fact, Proof
from generator.model.text import Day, PlainText, YesNo
from generator.model.vocabulary import Operation


class Status(Fact):
    """Whether the provider is open, and who took it over."""

    state: Operation
    """open, closed, acquired, pending (not open yet) or unknown."""


class Claim(StrictModel):
    """Something the provider says about results, in our words; never repeated as a fact."""

    names_its_own: ClassVar[bool] = True

    says: PlainText
    """What they claim, in our words."""
    evidence: Proof
    """Where it was read."""


class Reply(StrictModel):
    """The provider's answer, in our words and approved by it."""

    on: Day
    """The day it came."""
    text: PlainText
    """The reply in our words, approved by the provider."""


class Flag(StrictModel):
    """An editor's observation that a red flag rule applies."""

    fact_kind: ClassVar[FactKind] = FactKind.DISCIPLINE

    rule: EvidenceName
    """The red flag, by its rule name."""
    evidence: Proof
    """What was seen or heard."""
    note: PlainText
    """What was seen or heard, in one full sentence that ends with a full stop."""
    reply: Reply | None = None
    """The answer of the provider."""


class Dispute(StrictModel):
    """An objection to something on the page."""

    opened: Day
    """The day it came."""
    about: PlainText
    """What is disputed, in one sentence."""
    closed: Day | None = None
    """The day it was settled."""
    result: PlainText | None = None
    """How it was settled."""


class Change(StrictModel):
    """Something that changed for patients, on a day."""

    on: Day
    """The day."""
    what: PlainText
    """What changed for a patient."""
    cleared: EvidenceName | None = None
    """The red flag that does not apply since then, by its rule name."""


class SecondLook(StrictModel):
    """A look at the whole profile by another editor, after the first one's check."""

    on: Day
    """The day of the second look."""
    by: PlainText
    """The other editor."""
    agrees: YesNo
    """Whether the second editor found the same; no until the difference is settled."""
    how: PlainText | None = None
    """How it was done, in a few words."""


class Verified(StrictModel):
    """When an editor last checked the whole profile."""

    on: Day
    """The day of the check."""
    by: PlainText
    """The editor who checked."""
    how: PlainText | None = None
    """How it was checked, in a few words, like called and read every page."""
    second: SecondLook | None = None
    """A second look by another editor."""
