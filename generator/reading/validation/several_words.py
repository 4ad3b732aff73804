"""Several words typed as one, like ``IV/IM`` or ``M.D., Ph.D.``: each where it belongs."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from generator.model.problem import FieldPath
from generator.model.refusal import printable
from generator.reading.validation.suggestions import meant

_APART = re.compile(r"[/,;&+|]|\b(?:and|or)\b", re.IGNORECASE)


def several_words(
    location: FieldPath, typed: Any, context: Mapping[str, Any], beside: Collection[str]
) -> str:
    """Return how words of a closed list that were typed as one are written, or nothing.

    ``beside`` are the keys accepted beside the last one; ``more_credentials`` takes the others.
    """
    choices = context.get("choices", {})
    if not isinstance(typed, str) or not choices:
        return ""
    asks, fillers = context.get("questions", {}), context.get("fillers", ())
    parts = _parts(typed)
    is_one = meant(typed, choices, () if _APART.search(typed) else fillers)
    words = [meant(part, choices) for part in parts]
    questions = [meant(part, asks) for part in parts if _APART.search(typed)]
    if is_one or len(parts) < 2 or not all(map(any, zip(words, questions or words, strict=True))):
        return ""
    asked = [question for word, question in zip(words, questions, strict=False) if not word]
    return "; ".join([_written(location, list(filter(None, words)), beside), *asked])


def listed_apart(typed: str, accepted: Iterable[str]) -> str:
    """Return ``CA, NV`` for ``CA NV`` or ``CA/NV`` where each is accepted, or nothing."""
    known = set(accepted)
    for parts in (_parts(typed), typed.split()):
        if len(parts) > 1 and known.issuperset(parts):
            return ", ".join(parts)
    return ""


def _parts(typed: str) -> list[str]:
    parts = [part.strip() for part in _APART.split(typed) if part.strip()]
    return parts if len(parts) > 1 else typed.split()


def _written(location: FieldPath, words: list[str], beside: Collection[str]) -> str:
    key = str(location[-1])
    if isinstance(location[-1], int):
        return f"write each as an entry of its own: {', '.join(dict.fromkeys(words))}"
    more = next((one for one in beside if one.startswith(f"more_{key[:4]}")), "")
    rest = ", ".join(word for word in dict.fromkeys(words) if word != words[0])
    if more and rest:
        return printable(f"write one word a key: '{key}: {words[0]}' and '{more}: [{rest}]'")
    return f"one word belongs here: {' or '.join(dict.fromkeys(words))}"
