"""What to do about a value that says nothing, and about a name that is none."""

import re
from collections.abc import Mapping
from typing import Any

from generator.model.placeholder import is_filler, is_leftover
from generator.model.problem import FieldPath
from generator.model.slug import slug_in
from generator.reading.validation.suggestions import meant


def says_nothing(given: Any, context: Mapping[str, Any]) -> bool:
    """Return whether a filler stands where a word, number or answer belongs, and no word is it."""
    if not isinstance(given, str) or not (is_filler(given) or is_leftover(given)):
        return False
    return not meant(given, {**context.get("choices", {}), **context.get("questions", {})})


def without_filler(shape: Mapping[str, Any], location: FieldPath, advice: str) -> str:
    """Return what to take out where nobody knows, and what would be accepted.

    ``shape`` is the schema of the block around the value; no guess is made from a filler.
    """
    out = "take the line out"
    if location[-1] in shape.get("required", ()):
        around = location[-2] if len(location) > 1 else ""
        entry = "take the entry out" if isinstance(around, int) else f"take '{around}' out"
        out = entry if around != "" else "write what is known"
    is_out = not out.startswith("write")
    rest = advice.rpartition("? ")[2].partition(" (or take")[0]
    first = f"{out}: absent means nobody knows" if is_out else out
    return "; ".join(filter(None, (first, rest)))


def name_advice(given: str) -> str:
    """Return how a name of evidence is written, or the names that were written as one text."""
    accepted = "accepted: small letters, digits and single dashes, like ca-board"
    if re.match(r"(?:https?:|www\.)", given):
        return (
            f"put the address under 'evidence:' with a name, and write that name here; {accepted}"
        )
    names = [slug_in(one) for one in re.split(r"[,;/&]|\band\b", given) if one.strip()]
    meant = names[0] if len(names) == 1 else f"[{', '.join(names)}]"
    return f"did you mean '{meant}'? {accepted}" if all(names) and names else accepted
