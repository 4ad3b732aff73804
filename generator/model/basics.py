"""Evidence for what a profile says in plain words at its top: the name, kind, phone and summary."""

from generator.model.evidence import StrictModel
from generator.model.fact import Proof


class BasicsEvidence(StrictModel):
    """Where the name, the kind, the phone and the summary were read, each by its key."""

    name: Proof | None = None
    """Where the name is printed so."""
    also_known_as: Proof | None = None
    """Where the other names are printed."""
    website: Proof | None = None
    """Where the home page is named, or that it was opened."""
    kind: Proof | None = None
    """Where it is said to be a clinic, telehealth or both."""
    phone: Proof | None = None
    """Where the number of a new patient's call is printed."""
    summary: Proof | None = None
    """What the summary rests on."""
