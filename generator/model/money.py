"""What care costs, and who pays."""

from generator.model.evidence import Part
from generator.model.fact import Fact, Proof
from generator.model.text import Dollars, PlainText, WholeNumber, YesNo
from generator.model.vocabulary import Per, Service


class Price(Part):
    """One price that the provider, or somebody else, published."""

    service: Service
    evidence: Proof
    label: PlainText | None = None
    """The service in a few words, where the list word is too wide."""
    amount_usd: Dollars | None = None
    """The price, or the lower end of a range."""
    amount_high_usd: Dollars | None = None
    """The upper end of a range."""
    per: Per | None = None
    sessions: WholeNumber | None = None
    """How many sessions the price, or the course, holds."""
    includes: tuple[PlainText, ...] = ()
    approximate: YesNo | None = None
    as_of: PlainText | None = None
    """When the price held, in the page's own terms, like 2024."""
    note: PlainText | None = None


class Refunds(Fact):
    """What happens to the money when plans change."""

    terms: PlainText | None = None
    paid_after_treatment: YesNo | None = None
    """yes where nothing is paid before treatment, so that there is nothing to refund."""


class Insurance(Fact):
    """What the provider does about insurance."""

    superbill: YesNo | None = None
    hsa_fsa: YesNo | None = None
    bills_insurance: YesNo | None = None
    prior_authorization: YesNo | None = None
    payment_plan: YesNo | None = None
    plans: tuple[PlainText, ...] | None = None
    """Plans billed for anything other than Spravato."""
    spravato_plans: tuple[PlainText, ...] | None = None
    """Plans billed for Spravato."""
