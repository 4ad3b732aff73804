"""Words that claim more than the evidence carries, with what to say instead.

One table serves both: what we may not say in our own texts, and what a provider says that
`guarantees-outcome` must find.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from generator.model.claim_context import (
    clause_around,
    is_asked,
    is_conditional,
    is_denied,
    is_softened,
    sentence_around,
)
from generator.model.claim_kinds import Wording
from generator.model.claims_by_shape import CLAIMS_BY_SHAPE
from generator.model.claims_of_approval import CLAIMS_OF_APPROVAL
from generator.model.claims_of_cure import CLAIMS_OF_CURE
from generator.model.claims_of_ending import CLAIMS_OF_ENDING
from generator.model.claims_of_freedom import CLAIMS_OF_FREEDOM
from generator.model.claims_of_harmlessness import CLAIMS_OF_HARMLESSNESS
from generator.model.claims_of_results import CLAIMS_OF_RESULTS
from generator.model.claims_of_safety import CLAIMS_OF_SAFETY
from generator.model.reported_speech import is_said_by_others

TABLE: tuple[Wording, ...] = (
    *CLAIMS_OF_CURE,
    *CLAIMS_OF_ENDING,
    *CLAIMS_OF_RESULTS,
    *CLAIMS_OF_APPROVAL,
    *CLAIMS_OF_SAFETY,
    *CLAIMS_OF_HARMLESSNESS,
    *CLAIMS_BY_SHAPE,
    *CLAIMS_OF_FREEDOM,
)

_SHAPES = frozenset(line.claim for line in (*CLAIMS_BY_SHAPE, *CLAIMS_OF_FREEDOM))

# A refund, a slot or a plan's payment may be guaranteed, and not to be so is no news either.
_NOT_A_RESULT = re.compile(
    r"refund|money|insur|cover|reimburs|pay|price|cost|appointment|slot|book|schedul|availab"
    r"|deliver|priva|confidential|accept|eligib|admi",
    re.IGNORECASE,
)
_CANNOT_PREDICT = re.compile(
    r"\b(?:cannot|can not|can['\u2019]t|impossible to|no way to|nobody can|no one can) predict\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class UnprovenClaim:
    """A phrase found in a text: ``text[start:end]`` is ``phrase``."""

    start: int
    end: int
    phrase: str
    claim: str
    why: str
    instead: str
    promises: bool


# A text is asked about where it is checked, judged and shown.
@lru_cache(maxsize=4096)
def unproven_claims(text: str) -> tuple[UnprovenClaim, ...]:
    """Return every phrase of the table that the text says, in the order of the text.

    A phrase that is denied ("not guaranteed"), asked, made a condition, or true where it stands
    ("Spravato is FDA-approved") is left out; of two that overlap the first is told, and a phrase
    before a shape.
    """
    claims = sorted(_without_doubles(_said(text)), key=lambda claim: (claim.start, -claim.end))
    ends = accumulate((claim.end for claim in claims), max, initial=0)
    return tuple(claim for claim, end in zip(claims, ends, strict=False) if claim.start >= end)


def promises(text: str) -> tuple[UnprovenClaim, ...]:
    """Return the promises and untruths that a text makes as its own, in the order of the text.

    What it tells as the word of others, or warns of, is left out.
    """
    return tuple(
        claim
        for claim in unproven_claims(text)
        if claim.promises and not is_said_by_others(text, claim.start, claim.end)
    )


def denies_a_promise(text: str) -> bool:
    """Return whether the text says that a result is not certain: not guaranteed, not for all."""
    if _CANNOT_PREDICT.search(text):
        return True
    return any(
        line.if_denied
        and is_denied(text, *hit.span())
        and not _NOT_A_RESULT.search(clause_around(text, *hit.span()))
        for line, hit in _hits(text)
    )


def _hits(text: str) -> Iterator[tuple[Wording, re.Match[str]]]:
    folded = text.casefold()
    for line in TABLE:
        if any(stem in folded for stem in line.stems):
            for hit in line.pattern.finditer(text):
                yield line, hit


def _said(text: str) -> list[UnprovenClaim]:
    return [
        UnprovenClaim(*hit.span(), hit[0], line.claim, line.why, line.instead, line.promises)
        for line, hit in _hits(text)
        if _is_meant(line, text, hit)
    ]


def _without_doubles(said: list[UnprovenClaim]) -> list[UnprovenClaim]:
    """Leave out each claim by its shape that lies over one of a narrower line."""
    narrow = [one for one in said if one.claim not in _SHAPES]
    return narrow + [
        broad
        for broad in said
        if broad.claim in _SHAPES
        and not any(one.start < broad.end and broad.start < one.end for one in narrow)
    ]


def _is_meant(line: Wording, text: str, hit: re.Match[str]) -> bool:
    at = hit.span()
    if line.needs and not line.needs.search(clause_around(text, *at)):
        return False
    if line.limits and line.limits.search(clause_around(text, *at)):
        return False
    if line.unless and line.unless.search(hit[0].join(sentence_around(text, *at))):
        return False
    if line.may_be_softened and is_softened(text, *at):
        return False
    return not (is_denied(text, *at) or is_conditional(text, *at) or is_asked(text, hit.end()))
