"""Kinds of claims: the shape of one line of the table, and how its pattern is written."""

import re
from dataclasses import dataclass

from generator.model.late_pattern import LatePattern

LETTERS = "['\u2019]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One line of the table: phrases that claim more than the evidence carries.

    ``promises`` tells a promise or an untruth, which in a provider's mouth is a red flag, from a
    phrase that only we avoid in our own texts.
    """

    claim: str
    """What is claimed, in a word or two."""
    stems: tuple[str, ...]
    """One of them is in every text that ``pattern`` finds; most texts need no closer look."""
    pattern: LatePattern
    why: str
    instead: str
    promises: bool = True
    may_be_softened: bool = False
    """Whether "may" or "could" takes it back: a hope is no promise."""
    needs: LatePattern | None = None
    """What must stand in the same clause, or the phrase is about something else."""
    unless: LatePattern | None = None
    """What makes the phrase true when it stands in the same sentence."""
    limits: LatePattern | None = None
    """What takes it back when it stands in the same clause: "some", "often", "in a study"."""
    if_denied: bool = False
    """Whether who denies it denies a promise, which is worth showing."""


def pattern_of(pattern: str) -> LatePattern:
    """Return the pattern of a phrase, whatever its case, apostrophe or hyphen.

    A blank stands for any blank or hyphen that people type between two words.
    """
    typed = pattern.replace(" ", "[\\s\\-\u2010-\u2013]").replace("'", LETTERS)
    return LatePattern(rf"\b(?:{typed})", re.IGNORECASE)


ILLNESS = (
    r"(?:depress\w{2,6}|anxiety|ptsd|ocd|bipolar\w{0,2}|(?:chronic )?pain|suicid\w{1,6}|trauma"
    r"|symptoms?|addictions?|cravings?|mental (?:illness|health)\w{0,2}|panic(?: attacks?)?"
    r"|migraines?|crps|fibromyalgia|grief)\b"
)
"""What people come with; a blank is any blank or hyphen once ``words`` has read it."""
