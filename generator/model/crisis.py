"""The numbers to call in danger; they stand on every page, and in the code only here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One number as people read it, and the address that a phone dials."""

    number: str
    address: str


@dataclass(frozen=True, slots=True)
class Help:
    """Whom to call in the United States, at any hour."""

    lifeline: HelpLine = HelpLine("988", "tel:988")
    """The Suicide and Crisis Lifeline; it also takes text messages."""
    emergency: HelpLine = HelpLine("911", "tel:911")
    poison: HelpLine = HelpLine("1-800-222-1222", "tel:18002221222")
    """Poison Help."""


HELP = Help()
