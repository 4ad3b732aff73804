"""Coverage: who pays for what, by payer and by drug."""

from generator.model.conditional import Conditional
from generator.model.fact import Fact
from generator.model.text import PlainText
from generator.model.vocabulary import Word


class Payer(Word):
    """Who pays besides the patient."""

    PRIVATE = "private plans", "Private plans"
    MEDICARE = "medicare", "Medicare"
    MEDICARE_ADVANTAGE = "medicare advantage", "Medicare Advantage"
    MEDICAID = "medicaid", "Medicaid"
    TRICARE = "tricare", "TRICARE"
    VA = "va", "Veterans Affairs (VA)"


class Covered(Word):
    """What is paid for; the drug decides, so esketamine and ketamine stand apart."""

    ESKETAMINE = "esketamine", "Esketamine (Spravato)"
    KETAMINE = "ketamine", "Other ketamine care"
    VISITS = "visits", "Visits and therapy"


class Network(Word):
    """Whether the provider has a contract with the plans."""

    IN = "in network", "in network"
    OUT = "out of network", "out of network"


class Coverage(Fact):
    """Whether one payer pays for one kind of care here, as they tell it."""

    answer: Conditional
    """yes, no, or in some cases with a note; no plan needs a name."""
    payer: Payer | None = None
    """Who pays; leave out where they say only "insurance"."""
    covers: Covered | None = None
    """What is paid for; leave out where they do not tell the drugs apart."""
    network: Network | None = None
    """Whether it is in or out of network, where they say so; "accepted" alone is neither."""
    plans: tuple[PlainText, ...] = ()
    """The plans by name, where they are named."""
    as_of: PlainText | None = None
    """How old the list of plans is, in the page's own terms, like May 2022."""
