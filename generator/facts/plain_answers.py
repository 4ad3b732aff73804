"""Plain answers: a profile without what no rule may rest on.

An answer that holds *in some cases* is neither a yes nor a no, and what we infer nobody has said.
The same holds for a license that is applied for, or of which nobody knows whether it is in force.
All stand on the page with their words; no criterion is met and no flag is raised by them.
"""

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from generator.model.conditional import IN_SOME_CASES
from generator.model.people import HeldStatus
from generator.model.provider import Provider
from generator.model.vocabulary import Certainty


def plain_answers(provider: Provider) -> Provider:
    """Return the profile as rules see it; the same object where there is nothing to leave out."""
    answered: Provider = without(provider, _is_no_plain_answer)
    return answered


def without(value: Any, is_out: Callable[[object], bool]) -> Any:
    """Return a value without the parts that are out, or None where nothing of it can stand.

    A part goes with what it needs; the same object comes back where there is nothing to leave out.
    """
    if is_out(value):
        return None
    if isinstance(value, BaseModel):
        return _part(value, is_out)
    if isinstance(value, tuple):
        kept = tuple(new for one in value if (new := without(one, is_out)) is not None)
        same = len(kept) == len(value) and all(map(_is, kept, value))
        return value if same else kept
    return value


def _is_no_plain_answer(value: object) -> bool:
    if getattr(value, "certainty", None) is Certainty.INFERRED:
        return True
    held = getattr(value, "status", None)
    return value is IN_SOME_CASES or held in (HeldStatus.PENDING, HeldStatus.UNKNOWN)


def _part(part: BaseModel, is_out: Callable[[object], bool]) -> BaseModel | None:
    given = [(key, getattr(part, key)) for key in part.model_fields_set]
    changes = {key: new for key, old in given if (new := without(old, is_out)) is not old}
    if not changes:
        return part
    needed = type(part).model_fields
    if any(new is None and needed[key].is_required() for key, new in changes.items()):
        return None
    return part.model_copy(update=changes)


def _is(value: object, other: object) -> bool:
    return value is other
