"""Board certification as a page words it: the specialty by its name, the board where named."""

import re

from generator.model.credentials import Board

_SPECIALTIES = {
    "Psychiatry": r"psychiatr(?:y|ist)\b",
    "Anesthesiology": r"anesthesiolog(?:y|ist)\b",
    "Emergency medicine": r"emergency (?:medicine|physician|doctor)\b",
    "Family medicine": r"family (?:medicine|physician|doctor)\b",
    "Internal medicine": r"(?:internal medicine|internist)\b",
    "Pain medicine": r"pain (?:medicine|physician|specialist)\b",
    "Neurology": r"neurolog(?:y|ist)\b",
    "Addiction medicine": r"addiction medicine\b",
}
_CERTIFIED = re.compile(
    r"\bboard[- ]certified (?:in |as )?(?:an? )?(?:general |adult )?(?:"
    + "|".join(f"(?P<k{number}>{words})" for number, words in enumerate(_SPECIALTIES.values()))
    + ")",
    re.IGNORECASE,
)


def certification(sentence: str) -> dict[str, str]:
    """Return the specialty and the board that a sentence names, each where it is a known one."""
    found: dict[str, str] = {}
    if match := _CERTIFIED.search(sentence):
        found["specialty"] = list(_SPECIALTIES)[int((match.lastgroup or "k0")[1:])]
    said = sentence.casefold()
    named = (one for one in Board if f"certified by the {one.says.casefold()}" in said)
    if board := next(named, None):
        found["board"] = board
    return found
