"""What to write where a value is refused: what was likely meant, or what is accepted there."""

from collections.abc import Mapping
from typing import Any

from generator.model.problem import FieldPath
from generator.model.refusal import printable
from generator.reading.validation.suggestions import best_first, meant

SHORT = 14
"""A list of so many words is told whole."""

BEST = 8
"""Of a longer list, so many are told: the likest."""

WAYS_OUT = ("clinician", "other")
"""What to write where no word of a list fits; always told."""

_PRINTED_QUOTES = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"


def value_advice(location: FieldPath, found: Any, context: Mapping[str, Any]) -> str:
    """Return what was likely meant, and what is accepted; a list of words the best first."""
    accepted = context.get("accepted", "")
    fallback = f"accepted: {accepted}" if accepted else ""
    if suggestion := context.get("suggestion"):
        return f"did you mean '{suggestion}'? {fallback}".rstrip()
    if not isinstance(found, str):
        return fallback or _listed("", context.get("words", {}), location)
    if found[:1] in _PRINTED_QUOTES:
        inside = printable(found.strip(_PRINTED_QUOTES))
        advice = f'these are quotation marks of print; write straight ones: "{inside}"'
        return f"{advice}; {fallback}" if fallback else advice
    choices, fillers = context.get("choices", {}), context.get("fillers", ())
    word = meant(found, choices | dict.fromkeys(context.get("questions", {}), ""), fillers)
    if "words" in context:
        fallback = _listed(found, context["words"], location, word)
    if question := meant(found, context.get("questions", {})):
        return f"{question}; {fallback}"
    return f"did you mean '{word}'? {fallback}" if word else fallback


def _listed(found: str, words: Mapping[str, str], location: FieldPath, word: str = "") -> str:
    """Return the accepted words, the best first; the last of a long list are named elsewhere."""
    if not words:
        return ""
    ordered = sorted(best_first(found, words), key=lambda one: one != word)
    if len(ordered) <= SHORT:
        return f"accepted: {', '.join(ordered)}"
    outs = [out for out in WAYS_OUT if out in words]
    first = [word for word in ordered if word not in outs][:BEST] + outs
    field = next(step for step in reversed(location) if isinstance(step, str))
    return f"accepted: {', '.join(first)}; all {len(words)}: directory explain {field}"
