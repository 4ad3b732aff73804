"""What was said and done about a profile: claims, flags, replies, disputes, changes, checks."""

from generator.model.evidence import Part
from generator.model.fact import EvidenceName, Fact, Proof
from generator.model.text import Day, PlainText
from generator.model.vocabulary import Operation


class Status(Fact):
    """Whether the provider is open, and who took it over."""

    state: Operation
    """open, closed or acquired."""


class Claim(Part):
    """Something the provider says about results, in our words; never repeated as a fact."""

    says: PlainText
    evidence: Proof


class Reply(Part):
    """The provider's answer, in our words and approved by it."""

    on: Day
    text: PlainText


class Flag(Part):
    """An editor's observation that a red flag rule applies."""

    rule: EvidenceName
    evidence: Proof
    note: PlainText
    reply: Reply | None = None


class Dispute(Part):
    """An objection to something on the page."""

    opened: Day
    about: PlainText
    closed: Day | None = None
    result: PlainText | None = None


class Change(Part):
    """Something that changed for patients, on a day."""

    on: Day
    what: PlainText


class Verified(Part):
    """When an editor last checked the whole profile."""

    on: Day
    by: PlainText
