"""What care costs, and who pays."""

from generator.model.conditional import Conditional
from generator.model.evidence import StrictModel
from generator.model.fact import Fact, Proof
from generator.model.text import Dollars, PlainText, WholeNumber, YesNo
from generator.model.vocabulary import Per, Service


class Price(StrictModel):
    """One price that the provider, or somebody else, published."""

    service: Service
    """What the price buys."""
    evidence: Proof
    """Where the price was read."""
    label: PlainText | None = None
    """The service in a few words, where the list word is too wide."""
    amount_usd: Dollars | None = None
    """The price, or the lower end of a range."""
    amount_high_usd: Dollars | None = None
    """The upper end of a range."""
    list_price_usd: Dollars | None = None
    """The higher list price that the page prints beside it."""
    self_pay: YesNo | None = None
    """yes where it is the price without insurance; no where it is what is left with insurance."""
    per: Per | None = None
    """What one price covers: a session, a course, a month."""
    sessions: WholeNumber | None = None
    """How many sessions the price, or the course, holds."""
    includes: tuple[PlainText, ...] = ()
    """What the page says is in the price, in a few words each."""
    approximate: YesNo | None = None
    """yes where the page says about or from."""
    as_of: PlainText | None = None
    """When the price held, in the page's own terms, like 2024."""
    note: PlainText | None = None
    """What a patient must know beside the number."""


class Refunds(Fact):
    """What happens to the money when plans change."""

    terms: PlainText | None = None
    """What is paid back, and until when, in our own words."""
    paid_after_treatment: Conditional | None = None
    """yes where nothing is paid before treatment, so that there is nothing to refund."""


class Insurance(Fact):
    """What the provider does about insurance."""

    superbill: Conditional | None = None
    """Whether it gives an itemized receipt to send to a plan."""
    hsa_fsa: Conditional | None = None
    """Whether HSA or FSA money is taken."""
    bills_insurance: Conditional | None = None
    """Whether it bills plans for any of its care."""
    prior_authorization: Conditional | None = None
    """Whether it helps to ask a plan for approval beforehand."""
    payment_plan: Conditional | None = None
    """Whether the price can be paid in parts."""
    plans: tuple[PlainText, ...] | None = None
    """Plans billed for anything other than Spravato."""
    spravato_plans: tuple[PlainText, ...] | None = None
    """Plans billed for Spravato."""
