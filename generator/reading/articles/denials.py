"""A sentence denies what the figures of its numbers deny, and nothing that they affirm.

Only the direction is compared: what exactly is denied stays with the editor who reads.
"""

import re
from collections.abc import Collection

from generator.reading.articles.held_figures import Held
from generator.reading.articles.stated_numbers import StatedNumber
from generator.reading.articles.units import DATE

_DENIAL = re.compile(
    r"\b(?:not|no|none|nobody|nothing|never|neither|nor|cannot)\b(?! (?:only|more than|even)\b)"
    r"|\b[a-z]{2,6}n['\u2019]t\b|\b(?:hardly|scarcely|rarely)\b|\bfail(?:s|ed)? to\b",
    re.IGNORECASE,
)


def denies(text: str) -> bool:
    """Return whether a text says that something is not so."""
    return bool(_DENIAL.search(text))


def denied_alone(sentence: str, number: StatedNumber, proofs: Collection[Held]) -> bool:
    """Return whether the sentence of a number denies something, and no figure of it does.

    A date tells when, and a number of a title has no figure: neither is denied.
    """
    if number.unit == DATE or not denies(sentence):
        return False
    return all(one.figure and not denies(one.figure.result or "") for one in proofs)


def denial_left_out(sentence: str, number: StatedNumber, proofs: Collection[Held]) -> str:
    """Return what all figures of a number deny, where its sentence denies nothing; else nothing."""
    results = [one.figure.result or "" if one.figure else "" for one in proofs]
    if number.unit == DATE or not all(map(denies, results)) or denies(sentence):
        return ""
    return next(iter(results), "")
