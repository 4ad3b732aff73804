"""Record linkage in a list of a profile: which entry there is the one that an answer is about."""

from collections.abc import Iterable, Mapping, Set
from typing import Any

from ruamel.yaml.comments import CommentedMap

from generator.calling.question import NARROWER, names_in
from generator.calling.values import as_text

TOLD_BY = frozenset({"name", "street", "city", "state", "zip", "what"})
"""The keys that tell people, places and announcements apart, which no service or payer names."""


def entry_of(listed: Iterable[CommentedMap], new: Mapping[str, Any]) -> CommentedMap | None:
    """Return the one entry that is of the same, or says the same; a label makes it another."""
    alike = [
        one
        for one in listed
        if names_in(one) == names_in(new) and all(one.get(key) == new.get(key) for key in NARROWER)
    ]
    same = [one for one in alike if _says(one, new, new.keys() - {"evidence"})]
    # Being the only one there makes nobody somebody else.
    named = [one for one in alike if names_in(new) or _is_of(one, new)]
    alone = [one for one in named if one.get("per") in (None, new.get("per"))]
    candidates = same or (alone if len(named) == 1 else [])
    return next(iter(candidates), None)


def _is_of(entry: CommentedMap, new: Mapping[str, Any]) -> bool:
    """Return whether both tell who or where they are of, and nothing of it differs."""
    told_by = TOLD_BY & entry.keys() & new.keys()
    return bool(told_by) and _says(entry, new, told_by)


def _says(entry: CommentedMap, new: Mapping[str, Any], keys: Set[str]) -> bool:
    return all(as_text(entry.get(key)) == as_text(new[key]) for key in keys)
