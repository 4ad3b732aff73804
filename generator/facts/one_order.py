"""One order for the lists of a profile: the order of entries in its file decides nothing.

Words of a closed list stand as that list has them, free words by the alphabet, states by their
code, proofs by their names, licenses by their state. Places and people stay as they are named.
"""

from enum import Enum
from typing import Any

from pydantic import BaseModel

from generator.model.collation import in_plain_letters
from generator.model.provider import Provider

AS_NAMED = frozenset({"formerly"})
"""Words whose order is somebody's: the names that a file had, the oldest first."""

OF_A_PERSON = frozenset({"licenses", "taxonomies", "more_certifications"})
"""Entries that no page orders by itself."""


def in_one_order(provider: Provider) -> Provider:
    """Return a profile whose lists of words stand in the one order; the same one where they do."""
    ordered: Provider = _ordered(provider)
    return ordered


def _ordered(part: Any) -> Any:
    changed = {
        key: new
        for key in part.model_fields_set - AS_NAMED
        if (new := _value(key, old := getattr(part, key))) is not old
    }
    return part.model_copy(update=changed) if changed else part


def _value(key: str, value: Any) -> Any:
    if isinstance(value, BaseModel):
        return _ordered(value)
    if not isinstance(value, tuple) or not value:
        return value
    if isinstance(value[0], BaseModel):
        new = tuple(map(_ordered, value))
        new = tuple(sorted(new, key=_of_entry)) if key in OF_A_PERSON and len(new) > 1 else new
    else:
        new = tuple(sorted(value, key=_of_word)) if len(value) > 1 else value
    return value if all(a is b for a, b in zip(new, value, strict=True)) else new


def _of_entry(entry: BaseModel) -> str:
    return entry.model_dump_json(exclude_unset=True)


def _of_word(word: Any) -> tuple[int, str]:
    if isinstance(word, Enum):
        return list(type(word)).index(word), ""
    return 0, f"{in_plain_letters(str(word))}\n{word}"
