"""Plain answers: a profile without what no rule may rest on.

An answer that holds *in some cases* is neither a yes nor a no, and what we infer nobody has said.
The same holds for a license that is applied for, or of which nobody knows whether it is in force.
All stand on the page with their words; no criterion is met and no flag is raised by them.
"""

from typing import Any

from pydantic import BaseModel

from generator.model.conditional import IN_SOME_CASES
from generator.model.people import HeldStatus
from generator.model.provider import Provider
from generator.model.vocabulary import Certainty


def plain_answers(provider: Provider) -> Provider:
    """Return the profile as rules see it; the same object where there is nothing to leave out."""
    answered: Provider = _part(provider)
    return answered


def _part(part: Any) -> Any:
    """Return a part without such answers, or None where nothing of it can stand."""
    if getattr(part, "certainty", None) is Certainty.INFERRED:
        return None
    if getattr(part, "status", None) in (HeldStatus.PENDING, HeldStatus.UNKNOWN):
        return None
    changes = {key: new for key, old in _given(part) if (new := _value(old)) is not old}
    if not changes:
        return part
    needed = type(part).model_fields
    if any(new is None and needed[key].is_required() for key, new in changes.items()):
        return None
    return part.model_copy(update=changes)


def _given(part: BaseModel) -> list[tuple[str, Any]]:
    return [(key, getattr(part, key)) for key in part.model_fields_set]


def _value(value: Any) -> Any:
    if value is IN_SOME_CASES:
        return None
    if isinstance(value, BaseModel):
        return _part(value)
    if isinstance(value, tuple):
        kept = tuple(new for new in map(_value, value) if new is not None)
        same = len(kept) == len(value) and all(map(_is, kept, value))
        return value if same else kept
    return value


def _is(value: object, other: object) -> bool:
    return value is other
