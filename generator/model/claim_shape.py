"""The shape of a claim: classes of words in their order, taken back by what limits their clause."""

import re

from generator.model.claim_kinds import Wording, pattern_of
from generator.model.late_pattern import LatePattern

_LIMITS = LatePattern(
    r"\b(?:some|many|(?<!the )most|often|usually|typically|sometimes|may|might|could(?! not"
    r"|n['\u2019]t)|if|whether|(?<!a )few|several"
    r"|stud(?:y|ies)|trials?|research\w{0,3}|participants?|up to|percent of those|thirds?|half"
    r"|deserves?|hopes?|want|wants|wish|aims?|goal|tr(?:y|ies|ying) to|learn|designed|help you"
    r"|helps you"
    r"|until|unless|differently|consider|option|not everyone|depends?|varies|vary|average"
    r"|at their own|in their own|his or her own|intended|mission|begin to|start to|how(?! much))\b"
    r"|(?<![0-9])[0-9]{2} ?(?:%|percent)",
    re.IGNORECASE,
)
"""Words that say: not for all, not for sure, not yet."""

NO_PROMISE = (
    "Nobody can promise how a treatment turns out.",
    "results differ from person to person",
)
COMES_BACK = (
    "Symptoms often come back within days to weeks, and many people are not helped.",
    "may ease symptoms for a time in some people",
)
NOT_ALL = ("Many people are not helped.", "some people improve, others do not")
HARMS = (
    "Raised blood pressure and dissociation are common, and there are rarer harms.",
    "name the risks",
)
"""Why a claim goes too far, and what to say instead."""


def shape(
    claim: str, stems: str, pattern: str, reason: tuple[str, str], *, if_denied: bool = True
) -> Wording:
    """Return one line of the table, taken back by what limits its clause."""
    why, instead = reason
    return Wording(
        claim=claim,
        stems=tuple(stems.split()),
        pattern=pattern_of(pattern),
        why=why,
        instead=instead,
        may_be_softened=True,
        if_denied=if_denied,
        limits=_LIMITS,
    )
